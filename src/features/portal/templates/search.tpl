{{%AUTOESCAPE context="HTML"}}
<div class="wrap body"><main id="content">
<h1>[[Find an article]]</h1>
<form class="find-form" role="search" action="/portal/search">{{#has_chosen_language}}<input type="hidden" name="lang" value="{{chosen_language}}">{{/has_chosen_language}}
  <label for="q">[[Words of the headline or the text, with or without marks]]</label>
  <div><input id="q" name="q" type="search" value="{{words}}" maxlength="200" autocomplete="off"><button>[[Find]]</button></div></form>
{{#asked}}<p class="found" role="status">{{#has_news}}[[plural|{found} article found|{found} articles found]]{{/has_news}}{{#no_news}}[[No article has all of these words. Try fewer words, or another spelling.]]{{/no_news}}</p>{{/asked}}
{{#has_news}}<ol class="news">{{#news}}
<li><h2 lang="{{text_language}}"><a href="/portal/articles/{{article}}{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">{{headline}}</a></h2><time datetime="{{published_day}}">{{published_day:x-date}}</time> <span class="source">· {{unit_name}}</span><p lang="{{text_language}}">{{summary}}</p></li>{{/news}}
</ol>{{/has_news}}
{{#pages_is_many}}<nav class="pager" aria-label="[[Pages]]">{{#newer_page}}<a href="/portal/search?q={{words}}&amp;page={{newer_page}}{{#has_chosen_language}}&amp;lang={{chosen_language}}{{/has_chosen_language}}" rel="prev">[[Newer articles]]</a>{{/newer_page}}<span>[[Page {page} of {pages}]]</span>{{#older_page}}<a href="/portal/search?q={{words}}&amp;page={{older_page}}{{#has_chosen_language}}&amp;lang={{chosen_language}}{{/has_chosen_language}}" rel="next">[[Older articles]]</a>{{/older_page}}</nav>{{/pages_is_many}}
</main></div>
