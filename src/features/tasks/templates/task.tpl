{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{#line}}<header class="heading">
  <nav class="crumbs" aria-label="[[Path]]"><a href="/tasks">[[Tasks]]</a><span aria-hidden="true"> › </span>[[No. {task}]]</nav>
  <h1 class="title">{{task_text:x-capital}}</h1>
  <p class="subtitle">{{include "tasks/source"}}</p>
  <div class="heading-acts">{{#may_edit}}<a class="button plain" href="/tasks/{{acted_task}}/edit"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#pencil"></use></svg>[[Change the task]]</a>{{/may_edit}}<a class="button plain" href="/tasks/{{task}}/history"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#history"></use></svg>[[History]]</a></div>
</header>{{/line}}
{{#stale}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Somebody else changed this task meanwhile. What was typed is kept: look at both, then send it again.]]</h2></div>{{/stale}}
{{include "pages/faults"}}
<div class="columns">
  <div class="panel">
    <section class="facts" aria-labelledby="facts-title">
      <header><h2 id="facts-title">[[What was asked]]</h2></header>
      {{#line}}<dl>
        <div><dt>[[State]]</dt><dd>{{include "tasks/state"}}{{#newly_given}} <p class="source">[[newly given]]</p>{{/newly_given}}</dd></div>
        <div><dt>[[Whose]]</dt><dd>{{include "tasks/whose"}}</dd></div>
        <div><dt>[[Deadline]]</dt><dd>{{include "tasks/deadline"}}{{#reminded_day}}<p class="source">[[reminded on {reminded_day:x-date}]]</p>{{/reminded_day}}</dd></div>
        {{#origin}}<div><dt>[[From]]</dt><dd><a href="/meetings/{{origin}}/minutes{{#origin_entry}}#entry-{{origin_entry}}{{/origin_entry}}">{{origin_title}}</a></dd></div>{{/origin}}
        <div><dt>[[Given by]]</dt><dd>{{issuer_name}}<p class="source">{{issuing_name}}, {{issued_day:x-date}}</p></dd></div>
      </dl>{{/line}}
    </section>
    <section class="facts" id="progress" aria-labelledby="progress-title">
      <header><h2 id="progress-title">[[Progress]]</h2></header>
      {{#has_progress}}<ol class="history">
        {{#progress}}<li><time datetime="{{at}}">{{at:x-date-time}}</time><div><p><b>{{author_name}}</b> {{include "tasks/progress_kind"}}{{#has_about_name}} {{about_name}}{{/has_about_name}}{{#progress_day}} {{progress_day:x-date}}{{/progress_day}}</p>{{#has_progress_text}}<p>{{progress_text}}</p>{{/has_progress_text}}</div></li>
        {{/progress}}</ol>{{/has_progress}}
      {{#no_progress}}<p class="source">[[Nothing was reported yet.]]</p>{{/no_progress}}
    </section>
  </div>
  {{#may_act}}<aside class="panel checklist" aria-labelledby="acts-title">
    <h2 id="acts-title">[[What can be done]]</h2>
    {{#may_accept}}<form method="post" action="/tasks/{{acted_task}}/acceptance"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><button class="button primary block">[[Accept the task]]</button></form>{{/may_accept}}
    {{#may_address}}<form class="form" id="addressee" method="post" action="/tasks/{{acted_task}}/addressee"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="revision" value="{{revision}}">
      {{#address_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="addressee-addressed_unit">[[Unit whose officers see to it]]</label><p class="hint" id="addressee-addressed_unit-hint">[[Nobody has this task yet: it was given in words only. It comes to the desk of the unit's secretary, deputy and clerk.]]</p><select id="addressee-addressed_unit" name="addressed_unit" aria-describedby="addressee-addressed_unit-hint"{{#fault}} aria-invalid="true"{{/fault}}><option value="">[[choose]]</option>{{#units}}<option value="{{unit_option}}"{{#unit_chosen}} selected{{/unit_chosen}}>{{unit_option_name}}</option>{{/units}}</select>{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/address_field}}
      <p class="acts"><button class="button primary">[[Give it to a unit]]</button></p></form>{{/may_address}}
    {{#may_assign}}<form class="form" id="owner" method="post" action="/tasks/{{acted_task}}/owner"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="revision" value="{{revision}}">
      {{#stale_owner}}<div class="versions"><div><h3>[[Stands there now]]</h3><p>{{#line}}{{#has_owner_name}}{{owner_name}}{{/has_owner_name}}{{#no_owner_name}}[[no owner yet]]{{/no_owner_name}}{{/line}}</p></div><div><h3>[[Typed here]]</h3><p>{{typed_before}}</p></div></div>{{/stale_owner}}
      {{#owner_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="owner-owner">[[Who does it]]</label><select id="owner-owner" name="owner"><option value="">[[choose]]</option>{{#people}}<option value="{{person_option}}"{{#person_chosen}} selected{{/person_chosen}}>{{person_option_name}}</option>{{/people}}</select>{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/owner_field}}
      <p class="acts"><button class="button">[[Assign]]</button></p></form>{{/may_assign}}
    {{#may_report}}<form class="form" id="report" method="post" action="/tasks/{{acted_task}}/progress" data-keep="task-{{acted_task}}"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
      <p class="kept" data-kept hidden>[[What you are typing is still here, and not yet saved.]]</p>
      {{#progress_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="progress-text">[[What was done]]</label><textarea id="progress-text" name="text" rows="3"{{#fault}} aria-invalid="true"{{/fault}}>{{typed:pre_escape}}</textarea>{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/progress_field}}
      <p class="acts">{{#may_report_done}}<button class="button primary" name="done" value="1">[[Report as done]]</button>{{/may_report_done}}<button class="button">[[Report progress]]</button></p></form>{{/may_report}}
    {{#may_close}}<details class="fold" id="closure"{{#closes_open}} open{{/closes_open}}><summary>[[Close the task]]</summary><form class="form" method="post" action="/tasks/{{acted_task}}/closure"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="revision" value="{{revision}}">
      {{#stale_closure}}<div class="versions"><div><h3>[[Stands there now]]</h3><p>{{#line}}{{include "tasks/state"}}{{/line}}</p></div><div><h3>[[Typed here]]</h3><p>{{typed_before}}</p></div></div>{{/stale_closure}}
      {{#done_day_field}}<div class="field medium{{#fault}} bad{{/fault}}"><label for="closure-done_day">[[Done on]]</label><p class="hint" id="closure-done_day-hint">{{#reported_day}}[[reported done on {reported_day:x-date}]]{{/reported_day}}{{#no_reported_day}}[[empty: today]]{{/no_reported_day}}</p><input id="closure-done_day" name="done_day" value="{{typed}}" inputmode="numeric" aria-describedby="closure-done_day-hint">{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/done_day_field}}
      {{#closure_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="closure-text">[[Remark]]</label><input id="closure-text" name="text" value="{{typed}}">{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/closure_field}}
      <p class="acts"><button class="button{{#reported_day}} primary{{/reported_day}}" name="verdict" value="done">[[Close as done]]</button><button class="button plain" name="verdict" value="withdrawn" data-confirm="[[Withdraw this task? It can be opened again.]]">[[task|Withdraw]]</button></p></form></details>{{/may_close}}
    {{#may_send_back}}<details class="fold" id="return"{{#return_field}}{{#fault}} open{{/fault}}{{/return_field}}><summary>[[Send back]]</summary><form class="form" method="post" action="/tasks/{{acted_task}}/return"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
      {{#return_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="return-text">[[What is still missing]]</label><textarea id="return-text" name="text" rows="2">{{typed:pre_escape}}</textarea>{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/return_field}}
      <p class="acts"><button class="button">[[Send back]]</button></p></form></details>{{/may_send_back}}
    {{#may_move_deadline}}<details class="fold" id="deadline"{{#deadline_field}}{{#fault}} open{{/fault}}{{/deadline_field}}{{#stale_deadline}} open{{/stale_deadline}}><summary>[[Move the deadline]]</summary><form class="form" method="post" action="/tasks/{{acted_task}}/deadline"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="revision" value="{{revision}}">
      {{#stale_deadline}}<div class="versions"><div><h3>[[Stands there now]]</h3><p>{{#line}}{{include "tasks/deadline"}}{{/line}}</p></div><div><h3>[[Typed here]]</h3><p>{{typed_before}}</p></div></div>{{/stale_deadline}}
      {{#deadline_field}}<div class="field medium{{#fault}} bad{{/fault}}"><label for="deadline-deadline">[[New deadline]]</label><p class="hint" id="deadline-deadline-hint">[[Empty: no deadline any more.]]</p><input id="deadline-deadline" name="deadline" value="{{typed}}" inputmode="numeric" aria-describedby="deadline-deadline-hint">{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/deadline_field}}
      {{#deadline_reason}}<div class="field{{#fault}} bad{{/fault}}"><label for="deadline-text">[[Reason]]</label><input id="deadline-text" name="text" value="{{typed}}">{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/deadline_reason}}
      <p class="acts"><button class="button">[[Move]]</button></p></form></details>{{/may_move_deadline}}
    {{#may_remind}}<details class="fold" id="reminder"{{#reminder_field}}{{#fault}} open{{/fault}}{{/reminder_field}}><summary>[[Remind]]</summary><form class="form" method="post" action="/tasks/{{acted_task}}/reminder"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
      {{#reminder_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="reminder-text">[[Remark]]</label><input id="reminder-text" name="text" value="{{typed}}">{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/reminder_field}}
      <p class="acts"><button class="button">[[Remind]]</button></p></form></details>{{/may_remind}}
  </aside>{{/may_act}}
</div>
</main>
