{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading">
  <p class="kicker">[[{part:x-word-PartOfDay:x-capital} of {today:x-weekday-date}]]</p>
  <h1>[[Desk]]</h1>
  {{#no_first_steps}}{{#may_convene}}<div class="heading-acts"><a class="button" href="/meetings/new"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Convene a meeting]]</a></div>{{/may_convene}}{{/no_first_steps}}
</header>
{{#replied}}<p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><span>[[Noted: you will attend]] <a href="/meetings/{{coming_meeting}}#reply">{{coming_title}}</a>, {{coming_start:x-time}}, [[{coming_part:x-word-PartOfDay} of {coming_day:x-weekday-date}]], {{coming_room}}.</span></p>{{/replied}}
{{#has_first_steps}}<section class="begin" aria-labelledby="steps"><h2 id="steps">[[To begin with]]</h2>
<ol class="steps panel">{{#first_steps}}
  {{#step_is_units}}<li class="{{#step_next}}now{{/step_next}}"><span class="step-number">1</span><div>{{#step_done}}<span class="sign good"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[step|Done]]</span> {{/step_done}}<a class="button{{#step_next}} primary{{/step_next}}" href="/units?open=unit#unit-name">[[Add the units]]</a><p class="source">[[Branches and what stands under them. Where there is only one unit, go on with its people.]]</p></div></li>{{/step_is_units}}
  {{#step_is_people}}<li class="{{#step_next}}now{{/step_next}}"><span class="step-number">2</span><div>{{#step_done}}<span class="sign good"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[step|Done]]</span> {{/step_done}}<a class="button{{#step_next}} primary{{/step_next}}" href="/units">[[Add people]]</a><p class="source">[[On the page of each unit: its members, and who is secretary, deputy, clerk.]]</p></div></li>{{/step_is_people}}
  {{#step_is_accounts}}<li class="{{#step_next}}now{{/step_next}}"><span class="step-number">3</span><div>{{#step_done}}<span class="sign good"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[step|Done]]</span> {{/step_done}}<a class="button{{#step_next}} primary{{/step_next}}" href="/administration">[[Give accounts]]</a><p class="source">[[Each chooses a password by a link. Members who only come to meetings need none.]]</p></div></li>{{/step_is_accounts}}
  {{#step_is_meeting}}<li class="{{#step_next}}now{{/step_next}}"><span class="step-number">4</span><div>{{#step_done}}<span class="sign good"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[step|Done]]</span> {{/step_done}}<a class="button{{#step_next}} primary{{/step_next}}" href="/meetings/new">[[Convene a meeting]]</a><p class="source">[[With the first meeting this list is gone.]]</p></div></li>{{/step_is_meeting}}
{{/first_steps}}</ol></section>{{/has_first_steps}}
<div class="columns">
  {{#has_lines}}<section aria-labelledby="waiting">
    <h2 id="waiting">[[plural|{waiting_count} thing waits for you|{waiting_count} things wait for you]]{{#any_late}}, [[plural|{late_count} of them late|{late_count} of them late]]{{/any_late}}</h2>
    <ol class="panel work">
    {{#lines}}<li class="work-row">
    {{include "desk/due"}}
    {{#waiting_kind_is_invitation}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}">[[Reply to the notice: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <form method="post" action="/meetings/{{meeting}}/reply"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="back" value="desk"><button class="button{{#first}} primary{{/first}}" name="reply" value="yes_room">[[I will attend]]</button></form>{{/of_meeting}}{{/waiting_kind_is_invitation}}
    {{#waiting_kind_is_reply_again}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}">[[The meeting was moved, reply again: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <form method="post" action="/meetings/{{meeting}}/reply"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="back" value="desk"><button class="button{{#first}} primary{{/first}}" name="reply" value="yes_room">[[I will attend]]</button></form>{{/of_meeting}}{{/waiting_kind_is_reply_again}}
    {{#waiting_kind_is_draft_meeting}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}">[[Send the notice: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <a class="button{{#first}} primary{{/first}}" href="/meetings/{{meeting}}">[[Review and send]]</a>{{/of_meeting}}{{/waiting_kind_is_draft_meeting}}
    {{#waiting_kind_is_open_record}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}/record">[[Write the record: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <a class="button{{#first}} primary{{/first}}" href="/meetings/{{meeting}}/record">[[Open the record]]</a>{{/of_meeting}}{{/waiting_kind_is_open_record}}
    {{#waiting_kind_is_approve_minutes}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}/minutes">[[Approve the minutes: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <a class="button{{#first}} primary{{/first}}" href="/meetings/{{meeting}}/minutes">[[Approve]]</a>{{/of_meeting}}{{/waiting_kind_is_approve_minutes}}
    {{#waiting_kind_is_draft_article}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}/article">[[Write the news: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <a class="button{{#first}} primary{{/first}}" href="/meetings/{{meeting}}/article">[[Review the draft]]</a>{{/of_meeting}}{{/waiting_kind_is_draft_article}}
    {{#waiting_kind_is_publish_article}}{{#of_meeting}}<div class="what"><a href="/meetings/{{meeting}}/article">[[Publish the news: {meeting_title}]]</a>{{include "desk/meeting_source"}}</div>
      <a class="button{{#first}} primary{{/first}}" href="/meetings/{{meeting}}/article">[[Review and publish]]</a>{{/of_meeting}}{{/waiting_kind_is_publish_article}}
    {{#waiting_kind_is_accept_task}}{{#of_task}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}} · [[newly given]]{{#reminded_day}} · [[reminded on {reminded_day:x-date}]]{{/reminded_day}}</p></div>
      <form method="post" action="/tasks/{{task}}/acceptance"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="back" value="desk"><button class="button{{#first}} primary{{/first}}">[[Accept the task]]</button></form>{{/of_task}}{{/waiting_kind_is_accept_task}}
    {{#waiting_kind_is_assign_task}}{{#of_task}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}} · [[no owner yet]]{{#reminded_day}} · [[reminded on {reminded_day:x-date}]]{{/reminded_day}}</p></div>
      <a class="button{{#first}} primary{{/first}}" href="/tasks/{{task}}#owner">[[Assign]]</a>{{/of_task}}{{/waiting_kind_is_assign_task}}
    {{#waiting_kind_is_place_task}}{{#of_task}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}} · [[nobody has it yet: no unit of the tree was named]]</p></div>
      <a class="button{{#first}} primary{{/first}}" href="/tasks/{{task}}#addressee">[[Give it to a unit]]</a>{{/of_task}}{{/waiting_kind_is_place_task}}
    {{#waiting_kind_is_report_task}}{{#of_task}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}}{{#no_owner_name}} · [[no owner yet]]{{/no_owner_name}}{{#reminded_day}} · [[reminded on {reminded_day:x-date}]]{{/reminded_day}}</p></div>
      <a class="button{{#first}} primary{{/first}}" href="/tasks/{{task}}#report">[[Report]]</a>{{/of_task}}{{/waiting_kind_is_report_task}}
    {{#waiting_kind_is_follow_task}}{{#of_task}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}} · [[owner|{owner_name} does it]]{{#reminded_day}} · [[reminded on {reminded_day:x-date}]]{{/reminded_day}}</p></div>
      <a class="button{{#first}} primary{{/first}}" href="/tasks/{{task}}">[[Look]]</a>{{/of_task}}{{/waiting_kind_is_follow_task}}
    {{#waiting_kind_is_close_task}}{{#of_task}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}} · [[reported done]]{{#reminded_day}} · [[reminded on {reminded_day:x-date}]]{{/reminded_day}}</p></div>
      <a class="button{{#first}} primary{{/first}}" href="/tasks/{{task}}#closure">[[Review and close]]</a>{{/of_task}}{{/waiting_kind_is_close_task}}
    </li>
    {{/lines}}</ol>
  </section>{{/has_lines}}
  {{#no_lines}}<section class="empty" aria-labelledby="waiting">
    <h2 id="waiting">[[Nothing is waiting]]</h2>
    {{#next}}<p>[[The next meeting:]] <a href="/meetings/{{coming_meeting}}">{{coming_title}}</a>, {{coming_start:x-time}}, [[{coming_part:x-word-PartOfDay} of {coming_day:x-weekday-date}]].</p>{{/next}}
    {{#no_first_steps}}{{#may_convene}}<a class="button primary" href="/meetings/new">[[Convene a meeting]]</a>{{/may_convene}}{{#administrator}}<p class="acts"><a class="button" href="/administration">[[Accounts and organization]]</a><a class="button" href="/administration/journal">[[Journal of the system]]</a><a class="button" href="/units">[[Units and people]]</a></p>{{/administrator}}{{/no_first_steps}}
  </section>{{/no_lines}}
  <aside>
    <section aria-labelledby="coming">
      <h2 id="coming">[[The next two weeks]]</h2>
      {{#has_coming}}<ul class="side-list">
        {{#coming}}<li><p class="when"><b>{{coming_day:x-short-weekday}} {{coming_day:x-short-date}}</b> <span class="source">{{coming_start:x-time}}</span></p><div class="what"><a href="/meetings/{{coming_meeting}}">{{coming_title}}</a><p class="source">{{#coming_cancelled}}<span class="sign quiet">[[Cancelled]]</span>{{/coming_cancelled}}{{#no_coming_cancelled}}{{coming_room}}{{/no_coming_cancelled}}</p></div></li>
        {{/coming}}</ul>{{/has_coming}}
      {{#no_coming}}<p class="source">[[No meeting is announced.]]</p>{{/no_coming}}
    </section>
    {{#has_asked_late}}<section aria-labelledby="asked">
      <h2 id="asked">[[Asked of others, now late]]</h2>
      <ul class="side-list acts">
        {{#asked_late}}<li>{{#asked}}<div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/whose_line"}}</p><p><span class="sign bad"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#sign-late"></use></svg>[[plural|{days_late} day late|{days_late} days late]]</span></p></div>
        <form method="post" action="/tasks/{{task}}/reminder"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><input type="hidden" name="back" value="desk">{{#may_remind}}<button class="button dense">[[Remind]]</button>{{/may_remind}}{{#no_may_remind}}<p class="source">[[reminded today]]</p>{{/no_may_remind}}</form>{{/asked}}</li>
        {{/asked_late}}</ul>
    </section>{{/has_asked_late}}
  </aside>
</div>
</main>
