{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<p class="kicker">[[To]] <b>{{invited_name}}</b> · {{unit_name}}</p>
<h1 class="title">{{meeting_title}}</h1>
<p class="subtitle">{{meeting_kind:x-word-MeetingKind:x-capital}}{{#has_official_title}} · {{official_title}}{{/has_official_title}}</p>
{{#cancelled}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[This meeting was cancelled.]]</p>{{/cancelled}}
{{#moved}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg><span><b>[[The meeting was moved]].</b> [[Announced before: {moved_from_start:x-time}, {moved_from_day:x-weekday-date}, {moved_from_room}]].{{#asked_again}} [[Please reply again.]]{{/asked_again}}</span></p>{{/moved}}
<ul class="brief">
  <li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#clock"></use></svg><b>{{planned_start:x-time}}, [[{part_of_day:x-word-PartOfDay} of {day:x-weekday-date}]]</b></li>
  <li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#map-pin"></use></svg>{{room}}{{#has_address}}, {{address}}{{/has_address}}</li>
  {{#reply_day}}<li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#clock"></use></svg>[[Reply until]] {{#reply_time}}{{reply_time:x-time}}, {{/reply_time}}{{reply_day:x-weekday-date}}</li>{{/reply_day}}
  <li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#calendar"></use></svg><a href="/r/{{token}}/calendar.ics">[[Calendar file]]</a></li>
</ul>
{{#has_agenda}}<section class="brief-agenda" aria-labelledby="agenda-title"><h2 id="agenda-title">[[Agenda]]</h2><ol>{{#agenda}}<li>{{item_title}}{{#has_item_speaker}} <span class="source">{{item_speaker}}</span>{{/has_item_speaker}}</li>{{/agenda}}</ol></section>{{/has_agenda}}
{{#answered}}<div class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><div><p><b>[[The reply is noted]]: {{noted_reply:x-word-Reply}}{{#has_noted_reason}} ({{noted_reason}}){{/has_noted_reason}}</b></p>{{#open}}<p>[[To change it, choose again below and send.]]</p>{{/open}}</div></div>{{/answered}}
{{#open}}
<form method="post" action="/r/{{token}}" class="form"><input type="hidden" name="client_id" value="{{client_id}}">
  {{#fault}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</h2></div>{{/fault}}
  <fieldset class="cards"><legend>[[Will you attend the meeting?]]</legend>
    <label><input type="radio" name="reply" value="yes_room"{{#reply_is_yes_room}} checked{{/reply_is_yes_room}}>[[I will attend in person]]</label>
    {{#offers_remote}}<label><input type="radio" name="reply" value="yes_remote"{{#reply_is_yes_remote}} checked{{/reply_is_yes_remote}}>[[I will join remotely]]</label>{{/offers_remote}}
    <label><input type="radio" name="reply" value="no"{{#reply_is_no}} checked{{/reply_is_no}}>[[I cannot come, for a reason]]</label>
  </fieldset>
  <div class="field when-no"><label for="reason">[[Reason, if absent]]</label><p class="hint" id="reason-hint">[[It is written into the minutes: a few words are enough.]]</p><input id="reason" name="reason" value="{{reason}}" aria-describedby="reason-hint"></div>
  <p class="acts"><button class="button primary block">{{#answered}}[[Send the changed reply]]{{/answered}}{{#no_answered}}[[Send the reply]]{{/no_answered}}</button></p>
</form>
<p class="source">[[No sign-in is needed. The reply can be changed until the meeting begins.]] [[This link is for one person and one meeting: please do not pass it on.]]</p>
{{/open}}
{{#no_open}}{{#no_cancelled}}<p class="source">[[The meeting has begun: replies are closed.]]</p>{{/no_cancelled}}{{/no_open}}
</main>
