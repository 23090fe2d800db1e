{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
{{include "meetings/tabs"}}
{{#reply_fault}}<p class="flash bad" role="alert"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#sign-late"></use></svg>{{reply_fault}}</p>{{/reply_fault}}
{{#just_sent}}{{#notice}}<div class="flash good" role="status" id="notice"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><div><p><b>[[plural|The notice was sent to {receiver_count} person|The notice was sent to {receiver_count} people]]</b></p>{{include "meetings/notice"}}<p class="acts"><button class="button dense needs-script" type="button" data-copy="#all-links" data-word-done="[[Copied]]">[[Copy all personal links]]</button><a class="button dense" href="#invited">[[Replies and personal links]]</a></p></div></div>{{/notice}}{{/just_sent}}
{{#is_cancelled}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[This meeting was cancelled.]]</p>{{/is_cancelled}}
{{#moved}}<div class="flash warn" role="status"{{#no_just_sent}} id="notice"{{/no_just_sent}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg><div><p><b>[[The meeting was moved]].</b> [[Announced before: {moved_from_start:x-time}, {moved_from_day:x-weekday-date}, {moved_from_room}]].</p>{{#may_change}}<p>[[plural|{asked_again_count} person who had replied is asked again|{asked_again_count} people who had replied are asked again]]. [[Copy the notice, which says the change, and send it to all.]]</p><p class="acts"><button class="button dense needs-script" type="button" data-copy="#invitation" data-word-done="[[Copied]]">[[Copy the notice of the change]]</button></p>{{/may_change}}</div></div>{{/moved}}
<div class="columns">
  <div class="panel">
    {{#may_answer}}<section class="facts" id="reply" aria-labelledby="reply-title">
      <header><h2 id="reply-title">[[My reply]]</h2></header>
      <div>
      {{#answered}}<p><span class="sign {{#my_reply_is_no}}quiet{{/my_reply_is_no}}{{#my_reply_is_yes_room}}good{{/my_reply_is_yes_room}}{{#my_reply_is_yes_remote}}good{{/my_reply_is_yes_remote}}"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[Replied]]: {{my_reply:x-word-Reply}}</span>{{#has_my_reason}}<span class="source"> ({{my_reason}})</span>{{/has_my_reason}}</p>
      <details class="fold"{{#reply_fault}} open{{/reply_fault}}><summary>[[Change the reply]]</summary>{{include "meetings/reply_form"}}</details>{{/answered}}
      {{#no_answered}}<p class="source">{{#asked_again}}[[Replied before the meeting was moved]]: {{my_reply:x-word-Reply}}. [[Please reply again.]]{{/asked_again}}{{#no_asked_again}}[[Not replied yet.]]{{/no_asked_again}}</p>{{include "meetings/reply_form"}}{{/no_answered}}</div>
    </section>{{/may_answer}}
    <section class="facts" id="when" aria-labelledby="when-title">
      <header><h2 id="when-title">[[When and where]]</h2>{{#may_change}}{{#head}}<a href="/meetings/{{meeting}}/edit">[[Change]]<span class="hidden"> [[time and place]]</span></a>{{/head}}{{/may_change}}</header>
      <dl>
        {{#has_official_title}}<div><dt>[[Official title]]</dt><dd>{{official_title}}</dd></div>{{/has_official_title}}
        <div><dt>[[when|Time]]</dt><dd>{{planned_start:x-time}}–{{planned_end:x-time}}, {{#head}}[[{part_of_day:x-word-PartOfDay} of {meeting_day:x-weekday-date}]]{{/head}}</dd></div>
        <div><dt>[[Place]]</dt><dd>{{room}}{{#has_address}}, {{address}}{{/has_address}}</dd></div>
        <div><dt>[[Form]]</dt><dd>{{mode:x-word-Mode:x-capital}}</dd></div>
        {{#reply_day}}<div><dt>[[Reply until]]</dt><dd>{{#reply_time}}{{reply_time:x-time}}, {{/reply_time}}{{reply_day:x-weekday-date}}</dd></div>{{/reply_day}}
        {{#has_basis}}<div><dt>[[Basis]]</dt><dd>{{basis}}</dd></div>{{/has_basis}}
        {{#has_occasion}}<div><dt>[[Occasion or aim]]</dt><dd>{{occasion}}</dd></div>{{/has_occasion}}
      </dl>
    </section>
    <section class="facts" id="who" aria-labelledby="who-title">
      <header><h2 id="who-title">[[Who]]</h2>{{#may_change}}{{#head}}<a href="/meetings/{{meeting}}/edit">[[Change]]<span class="hidden"> [[people]]</span></a>{{/head}}{{/may_change}}</header>
      <dl>
        {{#roles}}<div><dt>{{role:x-word-Role:x-capital}}</dt><dd>{{role_person}}{{#has_role_positions}}, {{role_positions}}{{/has_role_positions}}</dd></div>{{/roles}}
        {{#has_groups}}<div><dt>[[Groups]]</dt><dd>{{#groups}}<p>{{value}}</p>{{/groups}}</dd></div>{{/has_groups}}
        <div><dt>[[Invited]]</dt><dd>[[plural|{invited_count} person|{invited_count} people]]{{#no_may_send}} · {{accepted_count}} [[will come]] · {{declined_count}} [[cannot come]]{{/no_may_send}}</dd></div>
      </dl>
    </section>
    <section class="facts" id="agenda" aria-labelledby="agenda-title">
      <header><h2 id="agenda-title">[[Agenda]]</h2>{{#may_change}}{{#head}}<a href="/meetings/{{meeting}}/edit#agenda">[[Change]]<span class="hidden"> [[agenda]]</span></a>{{/head}}{{/may_change}}</header>
      <ol class="agenda">{{#agenda}}<li><span class="number">{{number}}</span><div class="what">{{item_title}}</div>{{#lacks_speaker}}<span class="gap speaker"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Not chosen]]</span>{{/lacks_speaker}}{{#no_lacks_speaker}}<span class="speaker">{{item_speaker}}</span>{{/no_lacks_speaker}}<span class="minutes">{{#item_minutes}}{{item_minutes}} [[min]]{{/item_minutes}}</span></li>{{/agenda}}</ol>
    </section>
    {{#has_materials}}<section class="facts" id="materials" aria-labelledby="materials-title">
      <header><h2 id="materials-title">[[Materials]]</h2>{{#may_change}}{{#head}}<a href="/meetings/{{meeting}}/edit#materials">[[Change]]<span class="hidden"> [[materials]]</span></a>{{/head}}{{/may_change}}</header>
      <ul class="files">{{#materials}}<li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#file-text"></use></svg>{{paper:x-capital}}{{#version}}, [[version]] {{version}}{{/version}}{{#dated}}, {{dated:x-date}}{{/dated}}{{#sent}} <span class="source">[[sent on]] {{sent:x-date}}</span>{{/sent}}</li>{{/materials}}</ul>
    </section>{{/has_materials}}
    {{#has_invited}}<section class="facts" id="invited" aria-labelledby="invited-title">
      <header><h2 id="invited-title">[[Replies of all]]</h2></header>
      <div><pre hidden id="all-links">{{all_links:pre_escape}}</pre>
      <details class="fold"{{#just_sent}} open{{/just_sent}}><summary>[[Replies and personal links]]</summary><p class="source">[[Each link is for one person and one meeting; it answers without signing in.]]</p>
      <table class="table flush"><caption class="hidden">[[Replies]]</caption><thead><tr><th scope="col">[[Person]]</th><th scope="col">[[Reply]]</th><th scope="col">[[Personal link]]</th></tr></thead>
      <tbody>{{#invited}}<tr><td>{{invited_name}}</td><td data-label="[[Reply]]">{{invited_reply:x-word-Reply:x-capital}}{{#has_invited_reason}}<p class="source">{{invited_reason}}</p>{{/has_invited_reason}}{{#invited_again}}<p class="source">[[before the meeting was moved]]</p>{{/invited_again}}</td><td data-label="[[Personal link]]">{{#has_invited_link}}<a href="{{invited_link}}">[[Open]]<span class="hidden"> {{invited_name}}</span></a> <span class="hidden" id="link-{{invited_person}}">{{invited_link}}</span> <button class="button plain dense needs-script" type="button" data-copy="#link-{{invited_person}}" data-word-done="[[Copied]]">[[Copy]]<span class="hidden"> {{invited_name}}</span></button>{{/has_invited_link}}{{#is_outsider}}<p><a href="/meetings/{{#head}}{{meeting}}{{/head}}/invitations/{{invited_person}}">[[Letter]]<span class="hidden"> {{invited_name}}</span></a></p>{{/is_outsider}}</td></tr>{{/invited}}</tbody></table></details></div>
    </section>{{/has_invited}}
  </div>
  <aside class="panel checklist" aria-labelledby="checklist-title">
    {{#may_send}}<h2 id="checklist-title">{{#has_missing}}[[Still missing]]{{/has_missing}}{{#no_missing}}[[Nothing is missing]]{{/no_missing}}</h2>
    <ul>{{#missing}}<li class="missing"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg><div><span class="hidden">[[Missing]]: </span><a href="#{{anchor}}">{{check}}</a></div></li>{{/missing}}{{#present}}<li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><div><span class="hidden">[[There]]: </span><a href="#{{anchor}}">{{check}}</a></div></li>{{/present}}</ul>
    {{#notice}}<section class="notice-to" id="notice"><h3>[[plural|The notice goes to {receiver_count} person|The notice goes to {receiver_count} people]]</h3>{{include "meetings/notice"}}<p class="source">[[Each of them gets a personal link, which answers without signing in. The program itself sends no mail and no message.]]</p></section>{{/notice}}
    <form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/notice"{{#day_passed}} data-confirm="[[The day of the meeting has passed. Send its notice nevertheless?]]"{{/day_passed}}><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><button class="button primary block">[[Send the notice]]</button></form>
    {{/may_send}}
    {{#no_may_send}}<h2 id="checklist-title">[[Next]]</h2>
    {{#may_record}}<a class="button{{#is_due}} primary{{/is_due}} block" href="/meetings/{{#head}}{{meeting}}{{/head}}/record"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#pencil"></use></svg>[[Open the record]]</a>{{/may_record}}{{/no_may_send}}
    {{#has_notification}}<button class="button{{#no_may_send}}{{#no_is_due}} primary{{/no_is_due}}{{/no_may_send}} block needs-script" type="button" data-copy="#invitation" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>{{#is_cancelled}}[[Copy the notice of the cancellation]]{{/is_cancelled}}{{#no_is_cancelled}}[[Copy the notice]]{{/no_is_cancelled}}</button>{{/has_notification}}
    {{#has_invited}}{{#no_may_send}}{{#no_is_cancelled}}<button class="button block needs-script" type="button" data-copy="#all-links" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy all personal links]]</button>{{/no_is_cancelled}}{{/no_may_send}}{{/has_invited}}
    <a class="button block" href="/meetings/{{#head}}{{meeting}}{{/head}}/calendar.ics"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#calendar"></use></svg>[[Calendar file]]</a>
    {{#may_record}}<a class="button block" href="/meetings/{{#head}}{{meeting}}{{/head}}/sheet"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#printer"></use></svg>[[Print the attendance sheet]]</a>{{/may_record}}
    {{#has_notification}}<details class="fold"><summary>[[The notice as plain text]]</summary><pre class="plain-text" id="invitation">{{notification:pre_escape}}</pre></details>{{/has_notification}}
    {{#may_change}}<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/cancellation" data-confirm="[[Cancel this meeting? Everybody invited sees that it was cancelled.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><button class="button plain danger block">[[Cancel the meeting]]</button></form>{{/may_change}}
  </aside>
</div>
</main>
