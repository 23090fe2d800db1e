{{%AUTOESCAPE context="HTML"}}
<p class="source">{{meeting_unit}} · {{meeting_kind:x-word-MeetingKind}} · {{meeting_start:x-time}}, {{meeting_day:x-weekday-date}}{{#has_meeting_room}} · {{meeting_room}}{{/has_meeting_room}}</p>
