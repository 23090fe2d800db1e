{{%AUTOESCAPE context="HTML"}}
{{#head}}
<header class="heading">
  <nav class="crumbs" aria-label="[[Path]]"><a href="/meetings">[[Meetings]]</a><span aria-hidden="true"> › </span>{{meeting_kind:x-word-MeetingKind:x-capital}} · [[{part_of_day:x-word-PartOfDay} of {meeting_day:x-weekday-date}]]</nav>
  <h1 class="title">{{heading}}</h1>
  <p class="subtitle">{{unit_name}} · {{meeting_state:x-word-MeetingState}}</p>
</header>
{{/head}}
