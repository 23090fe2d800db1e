{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading">
  <nav class="crumbs" aria-label="[[Path]]"><a href="/articles">[[News]]</a><span aria-hidden="true"> › </span><a href="/meetings/{{meeting}}">{{meeting_title}}</a></nav>
  <h1>[[Article from the record]]</h1>
  <p class="subtitle">{{unit_name}} · {{part_of_day:x-word-PartOfDay:x-capital}} {{day:x-weekday-date}}</p>
  {{#article}}<div class="heading-acts"><a class="button plain" href="/meetings/{{meeting}}/article/history"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#history"></use></svg>[[History]]</a></div>{{/article}}
</header>
{{#article}}{{#article_state_is_published}}<p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><span>[[Published on {published_day:x-date}.]] <a href="/portal/articles/{{article}}">[[Read it on the portal]]</a></span></p>
{{#differs_from_published}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[What was saved after that is not public yet.]]</p>{{/differs_from_published}}{{/article_state_is_published}}{{#article_state_is_withdrawn}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Withdrawn: readers no longer find it.]]</p>{{/article_state_is_withdrawn}}{{/article}}
{{#no_article}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[This is a draft from the record; it is not saved yet.]]</p>{{/no_article}}
{{#refused}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{refused_message}}</h2>{{#has_refused_fields}}<ul>{{#refused_fields}}<li><a href="#{{field_name}}">{{field_fault}}</a></li>{{/refused_fields}}</ul>{{/has_refused_fields}}</div>{{/refused}}
<div class="columns writing{{#conflict}} after{{/conflict}}">
<div>
<form method="post" action="/meetings/{{meeting}}/article" class="form wide" id="article-form" data-keep="article-{{meeting}}" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}">
  <p class="kept" data-kept hidden>[[What was typed before and not sent has been put back.]]</p>
  {{#headline}}<div class="field{{#fault}} bad{{/fault}}"><label for="headline">[[Headline]]</label><input id="headline" name="headline" value="{{typed}}" maxlength="300"{{#fault}} aria-invalid="true" aria-describedby="headline-error"{{/fault}}>{{#fault}}<p class="error" id="headline-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/headline}}
  {{#body}}<div class="field{{#fault}} bad{{/fault}}"><label for="body">[[Text]]</label><p class="hint" id="body-hint">[[An empty line begins a new paragraph, “## ” a heading, “- ” a line of a list.]]</p><textarea id="body" name="body" rows="22" aria-describedby="body-hint{{#fault}} body-error{{/fault}}"{{#fault}} aria-invalid="true"{{/fault}}>{{typed:pre_escape}}</textarea>{{#fault}}<p class="error" id="body-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/body}}
  {{#byline}}<div class="field{{#fault}} bad{{/fault}}"><label for="byline">[[Written by]]</label><p class="hint" id="byline-hint">[[Stands below the article, after the unit. May stay empty.]]</p><input id="byline" name="byline" value="{{typed}}" maxlength="200" aria-describedby="byline-hint{{#fault}} byline-error{{/fault}}"{{#fault}} aria-invalid="true"{{/fault}}>{{#fault}}<p class="error" id="byline-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/byline}}
</form>
{{#has_facts}}<section aria-labelledby="facts-title"><h2 id="facts-title">[[Facts of the meeting]]</h2>
<ul class="chips to-copy">{{#facts}}<li class="chip"><span id="fact-{{index}}">{{fact_text}}</span><button class="button plain dense needs-script" type="button" data-copy="#fact-{{index}}" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy]]<span class="hidden">: {{fact_text}}</span></button></li>{{/facts}}</ul></section>{{/has_facts}}
</div>
<aside>
  {{#conflict}}<section class="panel saved-text" aria-labelledby="saved-title"><h2 id="saved-title">[[Saved meanwhile]]</h2><p><b>{{saved_headline}}</b></p><pre class="plain-text" tabindex="0" aria-labelledby="saved-title">{{saved_body:pre_escape}}</pre>{{#has_saved_byline}}<p class="source">{{saved_byline}}</p>{{/has_saved_byline}}<p class="source">[[What was typed stands beside it and is not saved yet.]]</p><a class="button" href="/meetings/{{meeting}}/article">[[Keep the saved text]]</a></section>{{/conflict}}
  <section class="panel checklist" aria-labelledby="checks-title">
    <h2 id="checks-title">{{#has_checks}}[[Before publishing]]{{/has_checks}}{{#no_checks}}[[Ready to be published]]{{/no_checks}}</h2>
    {{#has_checks}}<ul>{{#checks}}<li class="missing"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg><div><span class="hidden">{{#stops}}[[Missing]]{{/stops}}{{#no_stops}}[[To be looked at]]{{/no_stops}}: </span><a href="#{{check_field}}">{{check_message}}</a></div></li>{{/checks}}</ul>{{/has_checks}}
    {{#may_publish}}{{#beneath}}<button class="button primary block" form="article-form" formaction="publication">{{/beneath}}{{#no_beneath}}<button class="button primary block" form="article-form" formaction="article/publication">{{/no_beneath}}{{#article_state_is_published}}[[Publish the correction]]{{/article_state_is_published}}{{#article_state_is_draft}}[[Publish]]{{/article_state_is_draft}}{{#article_state_is_withdrawn}}[[Publish again]]{{/article_state_is_withdrawn}}</button>
    <button class="button block" form="article-form">[[Save without publishing]]</button>{{/may_publish}}
    {{#no_may_publish}}<button class="button primary block" form="article-form">[[Save the draft]]</button>
    <p class="source">[[The editor-in-chief or the head of office publishes it: it stands in their list once it is saved.]]</p>{{/no_may_publish}}
    {{#may_publish}}{{#article_state_is_published}}<form method="post" action="/meetings/{{meeting}}/article/withdrawal" data-confirm="[[Take the article off the portal? It stays here as a draft.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}"><button class="button danger block">[[Withdraw]]</button></form>{{/article_state_is_published}}{{/may_publish}}
  </section>
  {{#offered}}<details class="fold choices"><summary>[[Choose from the record]]</summary>
  <form method="post" action="/meetings/{{meeting}}/article/draft" class="form"{{#edited}} data-confirm="[[Write the text anew from the record? What was changed by hand is replaced; the history keeps it.]]"{{/edited}}>
    <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}">
    <p class="source">[[Names of members without a part, absences, numbers of votes, questions and deadlines are never offered.]]</p>
    {{#has_points}}<fieldset class="group"><legend>[[Points of the reports]]</legend>{{#points}}<label class="choice"><input type="checkbox" name="points" value="{{part_number}}"{{#part_chosen}} checked{{/part_chosen}}><span>{{part_text}}</span></label>{{/points}}</fieldset>{{/has_points}}
    {{#has_figures}}<fieldset class="group"><legend>[[Figures]]</legend>{{#figures}}<label class="choice"><input type="checkbox" name="figures" value="{{part_number}}"{{#part_chosen}} checked{{/part_chosen}}><span>{{part_text}}</span></label>{{/figures}}</fieldset>{{/has_figures}}
    {{#has_solutions}}<fieldset class="group"><legend>[[Solutions]]</legend>{{#solutions}}<label class="choice"><input type="checkbox" name="solutions" value="{{part_number}}"{{#part_chosen}} checked{{/part_chosen}}><span>{{part_text}}</span></label>{{/solutions}}</fieldset>{{/has_solutions}}
    <fieldset class="group"><legend>[[The discussion]]</legend>
      <label class="choice"><input type="radio" name="discussion" value="by_issue"{{#discussion_is_by_issue}} checked{{/discussion_is_by_issue}}><span>[[What was said, by issue]]</span></label>
      <label class="choice"><input type="radio" name="discussion" value="issues_only"{{#discussion_is_issues_only}} checked{{/discussion_is_issues_only}}><span>[[The issues only]]</span></label>
      <label class="choice"><input type="radio" name="discussion" value="left_out"{{#discussion_is_left_out}} checked{{/discussion_is_left_out}}><span>[[Not at all]]</span></label></fieldset>
    {{#has_entries}}<fieldset class="group"><legend>[[Entries]]</legend>{{#entries}}<label class="choice"><input type="checkbox" name="entries" value="{{entry}}"{{#entry_chosen}} checked{{/entry_chosen}}><span>{{entry_text}} <span class="source">{{entry_kind:x-word-EntryKind:x-capital}}{{#has_issue}} · {{issue}}{{/has_issue}}</span></span></label>{{/entries}}</fieldset>{{/has_entries}}
    {{#has_basis}}<label class="choice"><input type="checkbox" name="basis" value="true"{{#basis_chosen}} checked{{/basis_chosen}}><span>[[The basis]] <span class="source">{{basis}}</span></span></label>{{/has_basis}}
    {{#has_sources}}<label class="choice"><input type="checkbox" name="sources" value="true"{{#sources_chosen}} checked{{/sources_chosen}}><span>[[The sources of the topic]]{{#sources}} <span class="source">{{value}}</span>{{/sources}}</span></label>{{/has_sources}}
    <p class="acts"><button class="button"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#refresh"></use></svg>[[Write anew from the record]]</button></p>
  </form></details>{{/offered}}
  <section aria-labelledby="preview-title"><h2 id="preview-title">[[As readers see it]]</h2>
  <article class="phone" tabindex="0" aria-labelledby="preview-title">
    {{#headline}}<p class="phone-headline">{{typed}}</p>{{/headline}}
{{include "portal/blocks"}}
    <p class="source">[[Source: {unit_name}]]</p>
  </article></section>
</aside>
</div>
</main>
