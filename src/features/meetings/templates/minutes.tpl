{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
{{include "meetings/tabs"}}
{{#page_fault}}{{#no_edited}}<p class="flash bad" role="alert"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#sign-late"></use></svg>{{page_fault}}</p>{{/no_edited}}{{/page_fault}}
<ol class="panel steps">
  <li class="{{#locked}}done{{/locked}}{{#no_locked}}now{{/no_locked}}"><span class="step-number">1</span><div>
    {{#no_may_approve}}<b>{{#locked}}[[Minutes approved and locked]]{{/locked}}{{#no_locked}}[[Approval of the minutes]]{{/no_locked}}</b>{{/no_may_approve}}
    {{#has_lacks}}{{#lacks}}<p><span class="sign warn"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{value}}</span></p>{{/lacks}}{{/has_lacks}}
    {{#has_doubts}}<p>[[To be looked at before approving]]:</p><ul class="doubts">{{#doubts}}<li><span class="sign warn"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{#doubted_entry}}<a href="#entry-{{doubted_entry}}">{{doubt}}</a>{{/doubted_entry}}{{#no_doubted_entry}}{{doubt}}{{/no_doubted_entry}}</span></li>{{/doubts}}</ul>{{/has_doubts}}
    {{#may_approve}}<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/approval" data-confirm="{{#is_last}}[[Approve the minutes? Yours is the second of two approvals: the minutes are locked at once and cannot be corrected any more.]]{{/is_last}}{{#no_is_last}}[[Approve the minutes? Once both have approved, the minutes are locked and cannot be corrected any more.]]{{/no_is_last}}"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="digest" value="{{digest}}"><button class="button primary" id="approve">[[Approve the minutes]]</button></form>{{/may_approve}}
    {{#approvals}}<p><span class="sign good"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>{{approval_surname}} {{approval_middle}} {{approval_given}}</span> <span class="source">{{approved_at:x-date-time}}</span></p>{{/approvals}}
    {{#withdrawn}}<p><span class="sign warn"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[The record was changed after it was approved. Both are asked to approve again.]]</span> <span class="source">[[Approved before on {withdrawn:x-date-time}]]</span></p>{{/withdrawn}}
    {{#awaited}}<p><span class="sign quiet"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#sign-open"></use></svg>[[{awaited_name} has still to approve]]</span></p>{{/awaited}}
    {{#no_locked}}<p class="source">[[Chair and recorder approve, each for themselves.]]</p>{{/no_locked}}</div></li>
  <li class="{{#locked}}now{{/locked}}"><span class="step-number">2</span><div>{{#may_make_tasks}}<a class="button{{#locked}} primary{{/locked}}" href="/meetings/{{#head}}{{meeting}}{{/head}}/tasks">[[Make tasks]]</a>{{/may_make_tasks}}{{#no_may_make_tasks}}<b>[[Tasks]]</b>{{/no_may_make_tasks}}<p class="source">[[Out of the sentences that ask, one tap each.]]</p></div></li>
  <li><span class="step-number">3</span><div>{{#may_draft_article}}<a class="button" href="/meetings/{{#head}}{{meeting}}{{/head}}/article">[[Publish the news]]</a>{{/may_draft_article}}{{#no_may_draft_article}}<b>[[News]]</b>{{/no_may_draft_article}}<p class="source">[[An article drafted from the record.]]</p></div></li>
</ol>
<div class="columns after">
  <section aria-labelledby="minutes-title">
    <header class="bar"><h2 id="minutes-title">{{#locked}}[[Minutes]]{{/locked}}{{#no_locked}}[[Minutes, draft]]{{/no_locked}}</h2><p class="acts">{{#large}}<a class="button plain dense" href="?"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#eye"></use></svg>[[Normal type]]</a>{{/large}}{{#no_large}}<a class="button plain dense" href="?view=large"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#eye"></use></svg>[[Large type]]</a>{{/no_large}}<button class="button plain dense needs-script" type="button" data-print><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#printer"></use></svg>[[Print]]</button></p></header>
    {{#number_form}}<details class="fold" id="numbering"{{#number_open}} open{{/number_open}}><summary>[[Number and receivers]]</summary>
    <form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/number" class="form"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><input type="hidden" name="revision" value="{{number_revision}}">
      {{#minutes_no}}<div class="field medium{{#has_fault}} bad{{/has_fault}}"><label for="number">[[Number of the minutes]]</label><input id="number" name="number" value="{{typed}}" placeholder="06-BB/CB" aria-describedby="number-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="number-error">{{fault}}</p></div>{{/minutes_no}}
      {{#receivers}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="copies_to">[[Receivers, a line each]]</label><p class="hint" id="copies_to-hint">[[The unit’s own file stands last by itself.]]</p><textarea id="copies_to" name="copies_to" rows="3" aria-describedby="copies_to-hint copies_to-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}>{{typed:pre_escape}}</textarea><p class="error" id="copies_to-error">{{fault}}</p></div>{{/receivers}}
      <p class="acts"><button class="button">[[Put them on the minutes]]</button></p></form></details>{{/number_form}}
    <article class="paper{{#large}} large{{/large}}" aria-labelledby="minutes-title" lang="vi">
      <header class="paper-head {{form}}"><p>{{#issuers}}{{issuer_line}}<br>{{/issuers}}<b>{{issuer}}</b><i class="paper-rule" aria-hidden="true"></i>{{#has_minutes_number}}{{minutes_number}}{{/has_minutes_number}}</p><p>{{#head_right}}<b>{{value}}</b><br>{{/head_right}}<i class="paper-rule" aria-hidden="true"></i>{{#demo}}<strong class="demo">BẢN TRÌNH DIỄN</strong>{{/demo}}</p></header>
      <h3 class="paper-title">{{minutes_title}}<br>{{minutes_summary}}</h3>
      {{#paragraphs}}{{#paragraph_kind_is_heading}}<h4>{{label}} {{#sentences}}{{sentence_text}} {{/sentences}}</h4>{{/paragraph_kind_is_heading}}{{#paragraph_kind_is_subheading}}<h5>{{label}} {{#sentences}}{{sentence_text}} {{/sentences}}</h5>{{/paragraph_kind_is_subheading}}{{#is_prose}}<p class="{{paragraph_kind}}">{{#paragraph_kind_is_item}}- {{/paragraph_kind_is_item}}{{#has_label}}<span class="label">{{label}}</span> {{/has_label}}{{#sentences}}{{#sentence_entry}}<a class="sentence{{#corrected}} corrected{{/corrected}}" id="sentence-{{key}}" href="#entry-{{sentence_entry}}" data-entry="{{sentence_entry}}">{{sentence_text}}</a>{{/sentence_entry}}{{#no_sentence_entry}}<span class="sentence{{#corrected}} corrected{{/corrected}}" id="sentence-{{key}}" tabindex="-1">{{sentence_text}}</span>{{/no_sentence_entry}}{{#may_correct}} <a class="correct" href="?sentence={{key}}#correct" aria-label="[[Correct]]: {{sentence_text}}"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#pencil"></use></svg></a>{{/may_correct}} {{/sentences}}</p>{{#holds_edited}}{{include "meetings/correction"}}{{/holds_edited}}{{/is_prose}}{{/paragraphs}}
      <footer class="paper-signs">{{#left}}<p><b>{{capacity}}</b><span>{{name}}</span></p>{{/left}}{{#right}}<p><b>{{capacity}}</b><span>{{name}}</span></p>{{/right}}</footer>
      {{#has_copies}}<p class="paper-copies">{{#form_is_party}}<u>Nơi nhận:</u>{{/form_is_party}}{{#form_is_state}}<b><i>Nơi nhận:</i></b>{{/form_is_state}}<br>{{#copies}}- {{value}}<br>{{/copies}}</p>{{/has_copies}}
      {{#journal_head}}<p class="paper-foot">[[System journal]]: {{head_number}} · {{head_digest}}</p>{{/journal_head}}
    </article>
  </section>
  <section class="beside" aria-labelledby="record-title" tabindex="0">
    {{#edited}}{{#no_edited_stands}}{{include "meetings/correction"}}{{/no_edited_stands}}{{/edited}}
    <header class="bar"><h2 id="record-title">[[Entries]]</h2><p class="source">{{#locked}}[[Choose a sentence to see its entry]]{{/locked}}{{#no_locked}}[[Choose a sentence to see its entry or to correct it]]{{/no_locked}}</p></header>
    <ol class="record lined">{{#entries}}{{include "meetings/entry"}}{{/entries}}</ol>
  </section>
</div>
</main>
