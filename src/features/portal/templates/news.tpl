{{%AUTOESCAPE context="HTML"}}
<div class="wrap body"><main id="content">
<h1>[[News]]</h1>
{{#has_news}}<ol class="news">{{#news}}
<li {{#thumbnail}}class="pictured"{{/thumbnail}}>{{#thumbnail}}<img src="{{thumbnail_address}}" width="{{thumbnail_width}}" height="{{thumbnail_height}}" alt="" loading="lazy" decoding="async">{{/thumbnail}}<div><h2 lang="{{text_language}}"><a href="/portal/articles/{{article}}{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">{{headline}}</a></h2><time datetime="{{published_day}}">{{published_day:x-date}}</time> <span class="source">· {{unit_name}}</span><p lang="{{text_language}}">{{summary}}</p></div></li>{{/news}}
</ol>{{/has_news}}
{{#no_news}}<p>[[Nothing has been published yet.]]</p>{{/no_news}}
{{#pages_is_many}}<nav class="pager" aria-label="[[Pages]]">{{#newer_page}}<a href="/portal?page={{newer_page}}{{#has_chosen_language}}&amp;lang={{chosen_language}}{{/has_chosen_language}}" rel="prev">[[Newer articles]]</a>{{/newer_page}}<span>[[Page {page} of {pages}]]</span>{{#older_page}}<a href="/portal?page={{older_page}}{{#has_chosen_language}}&amp;lang={{chosen_language}}{{/has_chosen_language}}" rel="next">[[Older articles]]</a>{{/older_page}}</nav>{{/pages_is_many}}
</main></div>
