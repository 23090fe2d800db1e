{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><h1>[[News]]</h1><div class="heading-acts"><a class="button" href="/portal"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#external-link"></use></svg>[[Open the portal]]</a></div></header>
{{#has_articles}}<div class="panel"><table class="table">
  <caption class="hidden">[[Articles and meetings that wait for one]]</caption>
  <thead><tr><th scope="col">[[State]]</th><th scope="col">[[Article]]</th><th scope="col">[[Meeting]]</th><th scope="col">[[Published on]]</th></tr></thead>
  <tbody>{{#articles}}
    <tr><td>{{#no_article_state}}<span class="sign warn"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Not written yet]]</span>{{/no_article_state}}{{#article_state}}{{#article_state_is_draft}}<span class="sign quiet"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#sign-open"></use></svg>{{article_state:x-word-ArticleState:x-capital}}</span>{{/article_state_is_draft}}{{#article_state_is_published}}<span class="sign good"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>{{article_state:x-word-ArticleState:x-capital}}</span>{{/article_state_is_published}}{{#article_state_is_withdrawn}}<span class="sign quiet"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#x"></use></svg>{{article_state:x-word-ArticleState:x-capital}}</span>{{/article_state_is_withdrawn}}{{/article_state}}</td>
      <td class="what"><a href="/meetings/{{meeting}}/article">{{#has_headline}}{{headline}}{{/has_headline}}{{#no_headline}}[[Write from the record: {meeting_title}]]{{/no_headline}}</a><p class="source">{{unit_name}}</p></td>
      <td data-label="[[Meeting]]">{{meeting_title}}<p class="source">{{part_of_day:x-word-PartOfDay:x-capital}} {{day:x-short-weekday}}, {{day:x-date}}</p></td>
      <td data-label="[[Published on]]">{{#article}}{{#published_day}}{{#article_state_is_published}}<a href="/portal/articles/{{article}}">{{published_day:x-date}}</a>{{/article_state_is_published}}{{/published_day}}{{/article}}</td></tr>{{/articles}}
  </tbody>
</table></div>{{/has_articles}}
{{#no_articles}}<div class="empty"><h2>[[No article waits]]</h2><p>[[An article can be written from the record of a meeting once the meeting is closed.]]</p><a class="button" href="/meetings">[[See the meetings]]</a></div>{{/no_articles}}
</main>
