{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><h1>[[Meetings]]</h1>{{#may_convene}}<div class="heading-acts"><a class="button primary" href="/meetings/new"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Convene a meeting]]</a></div>{{/may_convene}}</header>
{{#first_page}}<section aria-labelledby="coming"><h2 id="coming">[[Coming and running]]</h2>
{{#has_coming}}<div class="panel"><table class="table">
  <caption class="hidden">[[Coming and running]]</caption>
  <thead><tr><th scope="col">[[Day]]</th><th scope="col">[[Meeting]]</th><th scope="col">[[Place]]</th><th scope="col">[[State]]</th></tr></thead>
  <tbody>{{#coming}}<tr><td>{{day:x-weekday-date}}<p class="source">{{planned_start:x-time}}</p></td><td class="what"><a href="/meetings/{{meeting}}">{{meeting_title}}</a><p class="source">{{kind:x-word-MeetingKind:x-capital}} · {{unit_name}}</p></td><td data-label="[[Place]]">{{room}}</td><td data-label="[[State]]">{{state:x-word-MeetingState:x-capital}}</td></tr>{{/coming}}</tbody>
</table></div>{{/has_coming}}
{{#no_coming}}<div class="empty"><h3>[[No meeting is planned]]</h3>{{#may_convene}}<p>[[Convene one: day, place, people and agenda on one page.]]</p><a class="button" href="/meetings/new">[[Convene a meeting]]</a>{{/may_convene}}{{#no_may_convene}}<p>[[When a meeting is convened, it stands here and on the desk.]]</p>{{/no_may_convene}}</div>{{/no_coming}}
</section>{{/first_page}}
{{#has_past}}<section aria-labelledby="past"><h2 id="past">[[Held]]</h2>
<div class="panel"><table class="table">
  <caption class="hidden">[[Held]]</caption>
  <thead><tr><th scope="col">[[Day]]</th><th scope="col">[[Meeting]]</th><th scope="col">[[Place]]</th><th scope="col">[[State]]</th></tr></thead>
  <tbody>{{#past}}<tr><td>{{day:x-weekday-date}}<p class="source">{{planned_start:x-time}}</p></td><td class="what"><a href="/meetings/{{meeting}}">{{meeting_title}}</a><p class="source">{{kind:x-word-MeetingKind:x-capital}} · {{unit_name}}</p></td><td data-label="[[Place]]">{{room}}</td><td data-label="[[State]]">{{state:x-word-MeetingState:x-capital}}</td></tr>{{/past}}</tbody>
</table></div>
{{#several_pages}}<nav class="pager" aria-label="[[Page]]">{{#page_before}}<a href="/meetings?page={{page_before}}" rel="prev">[[Previous page]]</a>{{/page_before}}<span>[[Page {page} of {pages}]]</span>{{#page_after}}<a href="/meetings?page={{page_after}}" rel="next">[[Next page]]</a>{{/page_after}}</nav>{{/several_pages}}
</section>{{/has_past}}
</main>
