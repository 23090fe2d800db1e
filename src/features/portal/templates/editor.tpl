{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading">
  <nav class="crumbs" aria-label="[[Path]]"><a href="/articles">[[News]]</a><span aria-hidden="true"> › </span><a href="/meetings/{{meeting}}">{{meeting_title}}</a></nav>
  <h1>[[Article from the record]]</h1>
  <p class="subtitle">{{unit_name}} · [[{part_of_day:x-word-PartOfDay:x-capital} of {day:x-weekday-date}]]</p>
  {{#article}}<div class="heading-acts"><a class="button plain" href="/meetings/{{meeting}}/article/history"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#history"></use></svg>[[History]]</a></div>{{/article}}
</header>
{{#article}}{{#article_state_is_published}}<p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><span>[[Published on {published_day:x-date}.]] <a href="/portal/articles/{{article}}">[[Read it on the portal]]</a></span></p>
{{#differs_from_published}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[What was saved after that is not public yet.]]</p>{{/differs_from_published}}{{/article_state_is_published}}{{#article_state_is_withdrawn}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Withdrawn: readers no longer find it.]]</p>{{/article_state_is_withdrawn}}{{/article}}
{{#no_article}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[This is a draft from the record; it is not saved yet.]]</p>{{/no_article}}
{{#refused}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{refused_message}}</h2>{{#has_refused_fields}}<ul>{{#refused_fields}}<li><a href="#{{field_name}}">{{field_name:x-field:x-capital}}: {{field_fault}}</a></li>{{/refused_fields}}</ul>{{/has_refused_fields}}</div>{{/refused}}
<div class="columns writing{{#conflict}} after{{/conflict}}">
<div>
<form method="post" action="/meetings/{{meeting}}/article" class="form wide" id="article-form" data-keep="article-{{meeting}}" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}">
  <button class="hidden" tabindex="-1" aria-hidden="true">[[Save the draft]]</button>
  {{include "pages/kept"}}
  {{#headline}}<div class="field{{#fault}} bad{{/fault}}"><label for="headline">[[Headline]]</label><input id="headline" name="headline" value="{{typed}}" maxlength="300"{{#fault}} aria-invalid="true" aria-describedby="headline-error"{{/fault}}>{{#fault}}<p class="error" id="headline-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/headline}}
  {{#body}}<div class="field{{#fault}} bad{{/fault}}"><label for="body">[[Text]]</label><p class="hint" id="body-hint">[[An empty line begins a new paragraph, “## ” a heading, “- ” a line of a list.]]</p><textarea id="body" name="body" rows="22" aria-describedby="body-hint{{#fault}} body-error{{/fault}}"{{#fault}} aria-invalid="true"{{/fault}}>{{typed:pre_escape}}</textarea>{{#fault}}<p class="error" id="body-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/body}}
  {{#byline}}<div class="field{{#fault}} bad{{/fault}}"><label for="byline">[[Written by]]</label><p class="hint" id="byline-hint">[[Stands below the article, after the unit. May stay empty.]]</p><input id="byline" name="byline" value="{{typed}}" maxlength="200" aria-describedby="byline-hint{{#fault}} byline-error{{/fault}}"{{#fault}} aria-invalid="true"{{/fault}}>{{#fault}}<p class="error" id="byline-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/byline}}
  <section class="pictures" id="pictures" aria-labelledby="pictures-title"><h2 id="pictures-title">[[Pictures]]</h2>
  <datalist id="offered-captions">{{#offered_captions}}<option value="{{value}}"></option>{{/offered_captions}}</datalist>
  {{#has_pictures}}<ol class="picture-list">{{#pictures}}
    <li class="panel picture" id="picture-{{picture}}">
      <input type="hidden" name="pictures.{{picture_row}}.picture" value="{{picture}}">
      <div class="picture-side"><img src="{{picture_address}}" width="{{picture_width}}" height="{{picture_height}}" alt="[[Picture {picture_number}]]">
        <p class="acts">{{#may_move_up}}<button class="button dense" name="move_up" value="{{picture}}"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#arrow-up"></use></svg><span class="hidden">[[Move picture {picture_number} up]]</span></button>{{/may_move_up}}{{#may_move_down}}<button class="button dense" name="move_down" value="{{picture}}"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#arrow-down"></use></svg><span class="hidden">[[Move picture {picture_number} down]]</span></button>{{/may_move_down}}<button class="button dense" name="remove" value="{{picture}}"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#trash"></use></svg>[[Remove]]<span class="hidden"> [[Picture {picture_number}]]</span></button></p></div>
      <div class="picture-words">
        {{#caption}}<div class="field{{#fault}} bad{{/fault}}"><label for="pictures.{{picture_row}}.caption">[[Caption]]</label><input id="pictures.{{picture_row}}.caption" name="pictures.{{picture_row}}.caption" value="{{typed}}" maxlength="300" list="offered-captions" autocomplete="off"{{#fault}} aria-invalid="true" aria-describedby="pictures.{{picture_row}}.caption-error"{{/fault}}>{{#fault}}<p class="error" id="pictures.{{picture_row}}.caption-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/caption}}
        {{#has_proposals}}<p class="chips needs-script"><span class="hidden">[[Captions out of the record]]</span>{{#proposals}}<button class="chip" type="button" data-fill="pictures.{{picture_row}}.caption">{{value}}</button>{{/proposals}}</p>{{/has_proposals}}
        {{#alternative}}<div class="field{{#fault}} bad{{/fault}}"><label for="pictures.{{picture_row}}.alternative">[[For readers who cannot see it]]</label><p class="hint" id="pictures.{{picture_row}}.alternative-hint">[[What the picture shows, in a sentence.]]</p><input id="pictures.{{picture_row}}.alternative" name="pictures.{{picture_row}}.alternative" value="{{typed}}" maxlength="500" aria-describedby="pictures.{{picture_row}}.alternative-hint{{#fault}} pictures.{{picture_row}}.alternative-error{{/fault}}"{{#fault}} aria-invalid="true"{{/fault}}>{{#fault}}<p class="error" id="pictures.{{picture_row}}.alternative-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/alternative}}
        <div class="picture-more">{{#author}}<div class="field{{#fault}} bad{{/fault}}"><label for="pictures.{{picture_row}}.author">[[Photo by]]</label><input id="pictures.{{picture_row}}.author" name="pictures.{{picture_row}}.author" value="{{typed}}" maxlength="100"{{#fault}} aria-invalid="true" aria-describedby="pictures.{{picture_row}}.author-error"{{/fault}}>{{#fault}}<p class="error" id="pictures.{{picture_row}}.author-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/author}}
        <div class="field"><label for="pictures.{{picture_row}}.after_block">[[Stands after]]</label><select id="pictures.{{picture_row}}.after_block" name="pictures.{{picture_row}}.after_block">{{#places}}<option value="{{place_number}}"{{#place_chosen}} selected{{/place_chosen}}>{{#has_place_beginning}}{{place_number}}. {{place_beginning}}{{/has_place_beginning}}{{#no_place_beginning}}[[The headline]]{{/no_place_beginning}}</option>{{/places}}</select></div></div>
      </div>
    </li>{{/pictures}}
  </ol>{{/has_pictures}}
  {{#has_removed_pictures}}<h3>[[Removed pictures]]</h3><ul class="picture-list">{{#removed_pictures}}
    <li class="panel picture"><img class="removed-picture" src="{{removed_address}}" alt="{{removed_alternative}}"><p>{{removed_caption}}</p>
      <input type="hidden" name="pictures.{{removed_row}}.picture" value="{{removed_picture}}"><input type="hidden" name="pictures.{{removed_row}}.removed" value="true"><input type="hidden" name="pictures.{{removed_row}}.caption" value="{{removed_caption}}"><input type="hidden" name="pictures.{{removed_row}}.alternative" value="{{removed_alternative}}"><input type="hidden" name="pictures.{{removed_row}}.author" value="{{removed_author}}"><input type="hidden" name="pictures.{{removed_row}}.after_block" value="{{removed_place}}">
      <button class="button dense" name="restore" value="{{removed_picture}}">[[Put back]]<span class="hidden"> {{removed_caption}}</span></button></li>{{/removed_pictures}}</ul>{{/has_removed_pictures}}
  <div class="field{{#upload_fault}} bad{{/upload_fault}}" data-upload="/meetings/{{meeting}}/article/pictures" data-word-sending="[[Sending picture %number% of %count%: %percent%]]" data-word-again="[[The line is bad; trying again …]]" data-word-failed="[[Not sent. Choose the picture again when the line is better.]]"><label for="new_pictures">[[Add pictures]]</label><p class="hint" id="new_pictures-hint">[[JPEG, PNG or WebP, 20 MB together. Where and when they were taken is left out.]]</p>
    <input type="file" id="new_pictures" name="new_pictures" accept="image/jpeg,image/png,image/webp" multiple aria-describedby="new_pictures-hint{{#upload_fault}} new_pictures-error{{/upload_fault}}"{{#upload_fault}} aria-invalid="true"{{/upload_fault}}>
    {{#upload_fault}}<p class="error" id="new_pictures-error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{upload_fault}}</p>{{/upload_fault}}
    {{#beneath}}<button class="button" formaction="pictures" formenctype="multipart/form-data">{{/beneath}}{{#no_beneath}}<button class="button" formaction="article/pictures" formenctype="multipart/form-data">{{/no_beneath}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#upload"></use></svg>[[Save, and add the chosen pictures]]</button></div>
  </section>
</form>
{{#has_facts}}<section aria-labelledby="facts-title"><h2 id="facts-title">[[Facts of the meeting]]</h2>
<ul class="chips to-copy">{{#facts}}<li class="chip"><span id="fact-{{index}}">{{fact_text}}</span><button class="button plain dense needs-script" type="button" data-copy="#fact-{{index}}" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy]]<span class="hidden">: {{fact_text}}</span></button></li>{{/facts}}</ul></section>{{/has_facts}}
</div>
<aside>
  {{#conflict}}<section class="panel saved-text" aria-labelledby="saved-title"><h2 id="saved-title">[[Saved meanwhile]]</h2><p><b>{{saved_headline}}</b></p><pre class="plain-text" tabindex="0" aria-labelledby="saved-title">{{saved_body:pre_escape}}</pre>{{#has_saved_byline}}<p class="source">{{saved_byline}}</p>{{/has_saved_byline}}<p class="source">[[What was typed stands beside it and is not saved yet.]]</p><a class="button" href="/meetings/{{meeting}}/article">[[Keep the saved text]]</a></section>{{/conflict}}
  <section class="panel checklist" aria-labelledby="checks-title">
    <h2 id="checks-title">{{#has_checks}}[[Before publishing]]{{/has_checks}}{{#no_checks}}[[Ready to be published]]{{/no_checks}}</h2>
    {{#has_checks}}<ul>{{#checks}}<li class="missing"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg><div><span class="hidden">{{#stops}}[[Missing]]{{/stops}}{{#no_stops}}[[To be looked at]]{{/no_stops}}: </span><a href="#{{check_field}}">{{check_message}}</a></div></li>{{/checks}}</ul>{{/has_checks}}
    {{#may_publish}}{{#beneath}}<button class="button primary block" form="article-form" formaction="publication" data-confirm="[[Publish the article? Everybody can read it on the portal at once; it can be corrected and withdrawn later.]]">{{/beneath}}{{#no_beneath}}<button class="button primary block" form="article-form" formaction="article/publication" data-confirm="[[Publish the article? Everybody can read it on the portal at once; it can be corrected and withdrawn later.]]">{{/no_beneath}}{{#article_state_is_published}}[[Publish the correction]]{{/article_state_is_published}}{{#article_state_is_draft}}[[Publish]]{{/article_state_is_draft}}{{#article_state_is_withdrawn}}[[Publish again]]{{/article_state_is_withdrawn}}</button>
    <button class="button block" form="article-form">[[Save without publishing]]</button>{{/may_publish}}
    {{#no_may_publish}}<button class="button primary block" form="article-form">[[Save the draft]]</button>
    <p class="source">[[The editor-in-chief or the head of office publishes it: it stands in their list once it is saved.]]</p>{{/no_may_publish}}
    {{#may_publish}}{{#article_state_is_published}}<form method="post" action="/meetings/{{meeting}}/article/withdrawal" data-confirm="[[Take the article off the portal? It stays here as a draft.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}"><button class="button danger block">[[Withdraw]]</button></form>{{/article_state_is_published}}{{/may_publish}}
  </section>
  {{#has_corrected_sentences}}<section class="panel saved-text" aria-labelledby="corrected-title"><h2 id="corrected-title">[[Corrected by hand in the minutes]]</h2>
    <p class="source">[[The draft is written from the record and does not have these corrections. Look whether the article has to say the same.]]</p>
    <ul>{{#corrected_sentences}}<li>{{corrected_text}}</li>{{/corrected_sentences}}</ul>
    <p class="acts"><a class="button" href="/meetings/{{meeting}}/minutes">[[Open the minutes]]</a></p></section>{{/has_corrected_sentences}}
  {{#offered}}<details class="fold choices"{{#choosing}} open{{/choosing}}><summary>[[Choose from the record]]</summary>
  <form method="post" action="/meetings/{{meeting}}/article/draft" class="form"{{#edited}} data-confirm="[[Write the text anew from the record? What was changed by hand is replaced; the history keeps it.]]"{{/edited}}>
    <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}">
    <p class="source">[[Left out by itself: sentences that name a member without a part or give a task to a person by name, deadlines, absences, numbers of votes and questions. Points of reports stand as they were typed.]]</p>
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
