{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading">
  <nav class="crumbs" aria-label="[[Path]]"><a href="/meetings">[[Meetings]]</a></nav>
  <h1>{{#meeting}}[[Change the meeting]]{{/meeting}}{{#no_meeting}}[[Convene a meeting]]{{/no_meeting}}</h1>
</header>
<form method="post" action="{{#meeting}}/meetings/{{meeting}}{{/meeting}}{{#no_meeting}}/meetings{{/no_meeting}}" class="form" data-meeting="{{#meeting}}{{meeting}}{{/meeting}}" data-keep="meeting-{{#meeting}}{{meeting}}{{/meeting}}{{#no_meeting}}new{{/no_meeting}}" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}">
  {{#has_proposed_day}}<input type="hidden" name="proposed_day" value="{{proposed_day}}">{{/has_proposed_day}}{{#has_proposed_kind}}<input type="hidden" name="proposed_kind" value="{{proposed_kind}}">{{/has_proposed_kind}}
  {{#revision}}<input type="hidden" name="revision" value="{{revision}}">{{/revision}}
  {{include "pages/kept"}}
  {{include "pages/faults"}}
  {{#has_elsewhere}}<div class="refused" role="note"><h2>[[Now stored, where it differs from what is typed below]]</h2><dl>{{#elsewhere}}<div><dt>{{stored_field:x-field:x-capital}}</dt><dd>{{stored_text}}</dd></div>{{/elsewhere}}</dl></div>{{/has_elsewhere}}
  <fieldset class="group"><legend>[[What]]</legend>
    <div class="field-row">
      <div class="field medium"><label for="unit">[[Unit]]</label><select id="unit" name="unit">{{#units}}<option value="{{unit}}"{{#chosen}} selected{{/chosen}}>{{option_name}}</option>{{/units}}</select></div>
      <div class="field medium"><label for="kind">[[Kind of meeting]]</label><select id="kind" name="kind">{{#kinds}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-MeetingKind:x-capital}}</option>{{/kinds}}</select></div>
    </div>
    {{#official_title}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="official_title">[[Official title]]</label><p class="hint" id="official_title-hint">[[As it will stand in the minutes; without quotation marks around it.]]</p><textarea id="official_title" name="official_title" rows="2" aria-describedby="official_title-hint official_title-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}>{{typed:pre_escape}}</textarea><p class="error" id="official_title-error">{{#has_fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/has_fault}}</p></div>{{/official_title}}
    {{#short_title}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="short_title">[[Short title]]</label><p class="hint" id="short_title-hint">[[For the notice, desks and the headline; empty if the official one is short.]]</p><input id="short_title" name="short_title" value="{{typed}}" aria-describedby="short_title-hint short_title-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="short_title-error">{{fault}}</p></div>{{/short_title}}
  </fieldset>
  <fieldset class="group"><legend>[[When and where]]</legend>
    <div class="field-row">
      {{#day}}<div class="field medium{{#has_fault}} bad{{/has_fault}}"><label for="day">[[meeting|Day]]</label><input id="day" name="day" value="{{typed}}" inputmode="numeric" aria-describedby="day-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="day-error">{{fault}}</p></div>{{/day}}
      {{#planned_start}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="planned_start">[[Planned start]]</label><input id="planned_start" name="planned_start" value="{{typed}}" aria-describedby="planned_start-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="planned_start-error">{{fault}}</p></div>{{/planned_start}}
      {{#planned_end}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="planned_end">[[Planned end]]</label><input id="planned_end" name="planned_end" value="{{typed}}" aria-describedby="planned_end-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="planned_end-error">{{fault}}</p></div>{{/planned_end}}
      {{#part_of_day}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="part_of_day">[[Part of the day]]</label><select id="part_of_day" name="part_of_day" aria-describedby="part_of_day-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><option value="">[[By the hour]]</option>{{#parts}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-PartOfDay:x-capital}}</option>{{/parts}}</select><p class="error" id="part_of_day-error">{{fault}}</p></div>{{/part_of_day}}
    </div>
    {{#room}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="room">[[Place]]</label><input id="room" name="room" value="{{typed}}" aria-describedby="room-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="room-error">{{fault}}</p></div>{{/room}}
    <div class="field-row">
      {{#address}}<div class="field grow"><label for="address">[[Address, if guests need it]]</label><input id="address" name="address" value="{{typed}}"></div>{{/address}}
      <div class="field medium"><label for="mode">[[meeting|Form]]</label><select id="mode" name="mode">{{#modes}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Mode:x-capital}}</option>{{/modes}}</select></div>
    </div>
    <div class="field-row">
      {{#reply_day}}<div class="field medium{{#has_fault}} bad{{/has_fault}}"><label for="reply_day">[[Reply until]]</label><input id="reply_day" name="reply_day" value="{{typed}}" aria-describedby="reply_day-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="reply_day-error">{{fault}}</p></div>{{/reply_day}}
      {{#reply_time}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="reply_time">[[reply|Time]]</label><input id="reply_time" name="reply_time" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/reply_time}}
    </div>
  </fieldset>
  <fieldset class="group"><legend>[[Who]]</legend>
    <p class="hint">[[All members of the unit are invited. Name here who presides, who records, and who comes from outside or has a role.]]</p>
    <div class="field-row">
      {{#chair}}<div class="field grow{{#person_fault}} bad{{/person_fault}}"><label for="chair">[[Chair]]</label>{{include "meetings/form_person"}}</div>{{/chair}}
      {{#recorder}}<div class="field grow{{#person_fault}} bad{{/person_fault}}"><label for="recorder">[[Recorder]]</label>{{include "meetings/form_person"}}</div>{{/recorder}}
    </div>
    <div class="rows single" data-rows>
      <div data-rows-list>{{#invited}}{{include "meetings/form_invited"}}{{/invited}}</div>
      <noscript>{{#empty_invited}}{{include "meetings/form_invited"}}{{/empty_invited}}</noscript>
      <template>{{#copied_invited}}{{include "meetings/form_invited"}}{{/copied_invited}}</template>
      <button class="button dense needs-script" type="button" data-row-add><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Add a superior, guest or delegate]]</button>
    </div>
    <details class="fold"{{#shows_groups}} open{{/shows_groups}}><summary>[[Groups that take part]]</summary>
      {{#attending_groups}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="attending_groups">[[Groups, a line each]]</label><p class="hint" id="attending_groups-hint">[[As they stand in a sentence, with or without a number: “các đồng chí Ủy viên Ban Chấp hành”, “15 đại biểu các tổ”.]]</p><textarea id="attending_groups" name="attending_groups" rows="2" aria-describedby="attending_groups-hint attending_groups-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}>{{typed:pre_escape}}</textarea><p class="error" id="attending_groups-error">{{fault}}</p></div>{{/attending_groups}}
    </details>
  </fieldset>
  <fieldset class="group" id="agenda"><legend>[[Agenda]]</legend>
    <div class="rows single" data-rows>
      <div data-rows-list>{{#agenda}}{{include "meetings/form_item"}}{{/agenda}}</div>
      <noscript>{{#empty_item}}{{include "meetings/form_item"}}{{/empty_item}}</noscript>
      <template>{{#copied_item}}{{include "meetings/form_item"}}{{/copied_item}}</template>
      <button class="button dense needs-script" type="button" data-row-add><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Add an item]]</button>
    </div>
  </fieldset>
  <details class="fold" id="materials"{{#has_materials}} open{{/has_materials}}><summary>[[Materials]]</summary>
    <p class="hint">[[Papers handed out for the meeting: they stand in the notice, and with the report in the minutes.]]</p>
    <div class="rows single" data-rows>
      <div data-rows-list>{{#materials}}{{include "meetings/form_material"}}{{/materials}}</div>
      <noscript>{{#empty_material}}{{include "meetings/form_material"}}{{/empty_material}}</noscript>
      <template>{{#copied_material}}{{include "meetings/form_material"}}{{/copied_material}}</template>
      <button class="button dense needs-script" type="button" data-row-add><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Add a paper]]</button>
    </div>
  </details>
  <details class="fold"{{#shows_background}} open{{/shows_background}}><summary>[[Basis, occasion and sources]]</summary>
    {{#basis}}<div class="field"><label for="basis">[[Basis]]</label><p class="hint" id="basis-hint">[[The plan or decision it carries out, with number and day.]]</p><input id="basis" name="basis" value="{{typed}}" aria-describedby="basis-hint"></div>{{/basis}}
    {{#occasion}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="occasion">[[Occasion or aim]]</label><p class="hint" id="occasion-hint">[[As a sentence begins: “Nhân dịp …”, “Nhằm …”. It opens the notice and the article.]]</p><input id="occasion" name="occasion" value="{{typed}}" aria-describedby="occasion-hint occasion-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="occasion-error">{{fault}}</p></div>{{/occasion}}
    {{#sources}}<div class="field"><label for="sources">[[Sources of the topic]]</label><p class="hint" id="sources-hint">[[A line each: title; author; year.]]</p><textarea id="sources" name="sources" rows="2" aria-describedby="sources-hint">{{typed:pre_escape}}</textarea></div>{{/sources}}
  </details>
  <p class="acts"><button class="button primary">{{#is_sent}}[[Save]]{{/is_sent}}{{#no_is_sent}}[[Save and see who gets the notice]]{{/no_is_sent}}</button><noscript><button class="button" name="then" value="find">[[Look the names up]]</button></noscript><a class="button plain" href="{{#meeting}}/meetings/{{meeting}}{{/meeting}}{{#no_meeting}}/meetings{{/no_meeting}}">[[Go back]]</a></p>
  {{#no_is_sent}}<p class="source">[[Nobody is told yet: the next page shows who gets the notice, and sends it.]]</p>{{/no_is_sent}}
</form>
</main>
