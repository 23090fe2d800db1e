{{%AUTOESCAPE context="HTML"}}
<section class="during-roll" id="roll" aria-labelledby="roll-title">
  <header><h2 id="roll-title"><b>{{members_present}}</b> / {{members_total}} [[present]]</h2><p class="source">{{entitled_present}} [[present and entitled to vote]]</p></header>
  <div class="roll-groups">
    {{#has_uncalled}}<h3>[[Not called yet]]</h3>
    {{#roll_editable}}<form method="post" action="/meetings/{{roll_meeting}}/everybody" data-swap="#roll"><input type="hidden" name="csrf" value="{{roll_token}}"><input type="hidden" name="client_id" value=""><button class="button dense block" id="call-everybody">[[The others as they replied, else in the room]]</button></form>{{/roll_editable}}
    <ul class="roll-list">{{#uncalled}}<li id="person-{{person}}"><details class="roll-person{{#roll_begun}} uncalled{{/roll_begun}}" name="roll"><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#roll-uncalled"></use></svg><span>{{roll_name}}{{#roll_reply_is_no}} <span class="source">· [[said: cannot come]]</span>{{/roll_reply_is_no}}{{#roll_reply_is_yes_remote}} <span class="source">· [[said: remote]]</span>{{/roll_reply_is_yes_remote}}{{#guest}} <span class="source">· [[guest]]</span>{{/guest}}</span></summary>
{{include "meetings/roll_call"}}</details></li>{{/uncalled}}</ul>
{{/has_uncalled}}
    {{#has_excused}}<h3>[[Absent with reason]]</h3><ul class="roll-list">{{#excused}}<li id="person-{{person}}"><details class="roll-person" name="roll"><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#roll-absent-reason"></use></svg><span>{{roll_name}} <span class="source">· {{roll_reason}}</span>{{#guest}} <span class="source">· [[guest]]</span>{{/guest}}</span></summary>
{{include "meetings/roll_call"}}</details></li>{{/excused}}</ul>{{/has_excused}}
    {{#has_missing}}<h3>[[Absent without reason]]</h3><ul class="roll-list">{{#missing}}<li id="person-{{person}}"><details class="roll-person" name="roll"><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#roll-absent"></use></svg><span>{{roll_name}}{{#guest}} <span class="source">· [[guest]]</span>{{/guest}}</span></summary>
{{include "meetings/roll_call"}}</details></li>{{/missing}}</ul>{{/has_missing}}
    {{#has_remote}}<h3>[[Joining remotely]]</h3><ul class="roll-list two">{{#remote}}<li id="person-{{person}}"><details class="roll-person" name="roll"><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#roll-remote"></use></svg><span>{{called}}{{#roll_arrived}} <span class="source">· {{roll_arrived:x-time}}</span>{{/roll_arrived}}{{#roll_left}} <span class="source">· [[left at]] {{roll_left:x-time}}</span>{{/roll_left}}{{#guest}} <span class="source">· [[guest]]</span>{{/guest}}</span></summary>
{{include "meetings/roll_call"}}</details></li>{{/remote}}</ul>{{/has_remote}}
    {{#has_room}}<h3>[[In the room]]</h3><ul class="roll-list two">{{#room}}<li id="person-{{person}}"><details class="roll-person" name="roll"><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#roll-room"></use></svg><span>{{called}}{{#roll_arrived}} <span class="source">· {{roll_arrived:x-time}}</span>{{/roll_arrived}}{{#roll_left}} <span class="source">· [[left at]] {{roll_left:x-time}}</span>{{/roll_left}}{{#guest}} <span class="source">· [[guest]]</span>{{/guest}}</span></summary>
{{include "meetings/roll_call"}}</details></li>{{/room}}</ul>{{/has_room}}
    {{#has_head_counts}}<h3>[[Counted by head]]</h3><ul class="roll-list">{{#head_counts}}<li>{{label}}: {{present}}</li>{{/head_counts}}</ul>{{/has_head_counts}}
    {{#has_groups}}<h3>[[Groups that take part]]</h3><ul class="roll-list">{{#groups}}<li>{{value}}</li>{{/groups}}</ul>{{/has_groups}}
  </div>
  {{#roll_editable}}<details class="fold"><summary>[[Heads and groups]]</summary>
    <form method="post" action="/meetings/{{roll_meeting}}/head-counts" class="form" data-swap="#roll"><input type="hidden" name="csrf" value="{{roll_token}}"><input type="hidden" name="client_id" value=""><div class="field"><label for="head-label">[[Who]]</label><input id="head-label" name="label" value="[[non-members]]"></div><div class="field short"><label for="head-present">[[How many]]</label><input id="head-present" name="present" inputmode="numeric"></div><button class="button dense">[[Note the count]]</button></form>
    <form method="post" action="/meetings/{{roll_meeting}}/groups" class="form" data-swap="#roll"><input type="hidden" name="csrf" value="{{roll_token}}"><input type="hidden" name="client_id" value=""><div class="field"><label for="groups">[[Groups, a line each]]</label><p class="hint" id="groups-hint">[[Without a number, or with one: “các đồng chí đảng ủy viên”.]]</p><textarea id="groups" name="groups" rows="3" aria-describedby="groups-hint">{{groups_text:pre_escape}}</textarea></div><button class="button dense">[[Note the groups]]</button></form>
  </details>{{/roll_editable}}
</section>
