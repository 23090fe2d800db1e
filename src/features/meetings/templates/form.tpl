{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading">
  <nav class="crumbs" aria-label="[[Path]]"><a href="/meetings">[[Meetings]]</a></nav>
  <h1>{{#meeting}}[[Change the meeting]]{{/meeting}}{{#no_meeting}}[[Convene a meeting]]{{/no_meeting}}</h1>
</header>
<form method="post" action="{{#meeting}}/meetings/{{meeting}}{{/meeting}}{{#no_meeting}}/meetings{{/no_meeting}}" class="form" data-keep="meeting-{{#meeting}}{{meeting}}{{/meeting}}{{#no_meeting}}new{{/no_meeting}}" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}">
  {{#revision}}<input type="hidden" name="revision" value="{{revision}}">{{/revision}}
  <p class="kept" data-kept hidden>[[What was typed before and not sent has been put back.]]</p>
  {{#has_faults}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Some fields need a correction]]</h2><ul>{{#faults}}<li><a href="#{{fault_field}}">{{fault_message}}</a></li>{{/faults}}</ul></div>{{/has_faults}}
  {{#has_elsewhere}}<div class="refused" role="note"><h2>[[Now stored, where it differs from what is typed below]]</h2><dl>{{#elsewhere}}<div><dt>{{fault_field}}</dt><dd>{{fault_message}}</dd></div>{{/elsewhere}}</dl></div>{{/has_elsewhere}}
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
      {{#day}}<div class="field medium{{#has_fault}} bad{{/has_fault}}"><label for="day">[[Day]]</label><input id="day" name="day" value="{{typed}}" inputmode="numeric" aria-describedby="day-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="day-error">{{fault}}</p></div>{{/day}}
      {{#planned_start}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="planned_start">[[time|From]]</label><input id="planned_start" name="planned_start" value="{{typed}}" aria-describedby="planned_start-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="planned_start-error">{{fault}}</p></div>{{/planned_start}}
      {{#planned_end}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="planned_end">[[time|Until]]</label><input id="planned_end" name="planned_end" value="{{typed}}" aria-describedby="planned_end-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="planned_end-error">{{fault}}</p></div>{{/planned_end}}
      <div class="field short"><label for="part_of_day">[[Part of the day]]</label><select id="part_of_day" name="part_of_day">{{#parts}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-PartOfDay:x-capital}}</option>{{/parts}}</select></div>
    </div>
    {{#room}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="room">[[Place]]</label><input id="room" name="room" value="{{typed}}" aria-describedby="room-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="room-error">{{fault}}</p></div>{{/room}}
    <div class="field-row">
      {{#address}}<div class="field grow"><label for="address">[[Address, if guests need it]]</label><input id="address" name="address" value="{{typed}}"></div>{{/address}}
      <div class="field medium"><label for="mode">[[Form]]</label><select id="mode" name="mode">{{#modes}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Mode:x-capital}}</option>{{/modes}}</select></div>
    </div>
    <div class="field-row">
      {{#reply_day}}<div class="field medium{{#has_fault}} bad{{/has_fault}}"><label for="reply_day">[[Reply until]]</label><input id="reply_day" name="reply_day" value="{{typed}}" aria-describedby="reply_day-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="reply_day-error">{{fault}}</p></div>{{/reply_day}}
      {{#reply_time}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="reply_time">[[Time]]</label><input id="reply_time" name="reply_time" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/reply_time}}
    </div>
  </fieldset>
  <fieldset class="group"><legend>[[Who]]</legend>
    <p class="hint">[[All members of the unit are invited. Name here who presides, who records, and who comes from outside or has a role.]]</p>
    <div class="field-row">
      <div class="field grow{{#chair_fault}} bad{{/chair_fault}}"><label for="chair">[[Chair]]</label><select id="chair" name="chair"><option value="">[[Choose]]</option>{{#chairs}}<option value="{{person}}"{{#chosen}} selected{{/chosen}}>{{person_name}}</option>{{/chairs}}</select><p class="error">{{chair_fault}}</p></div>
      <div class="field grow{{#recorder_fault}} bad{{/recorder_fault}}"><label for="recorder">[[Recorder]]</label><select id="recorder" name="recorder"><option value="">[[Choose]]</option>{{#recorders}}<option value="{{person}}"{{#chosen}} selected{{/chosen}}>{{person_name}}</option>{{/recorders}}</select><p class="error">{{recorder_fault}}</p></div>
    </div>
    <div class="rows single" data-rows>
      <div data-rows-list>{{#invited}}<fieldset class="row" data-row><legend class="hidden">[[Somebody with a role]]</legend>
        <div class="field grow"><label for="invited-{{row}}">[[Person]]</label><select id="invited-{{row}}" name="invited.{{row}}.person"><option value="">[[Choose]]</option>{{#row_people}}<option value="{{person}}"{{#chosen}} selected{{/chosen}}>{{person_name}}</option>{{/row_people}}</select></div>
        <div class="field medium"><label for="invited-role-{{row}}">[[Role]]</label><select id="invited-role-{{row}}" name="invited.{{row}}.role">{{#row_roles}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Role:x-capital}}</option>{{/row_roles}}</select></div>
        <p class="row-acts needs-script"><button class="button plain dense" type="button" data-row-remove><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#trash"></use></svg>[[Remove]]</button></p></fieldset>{{/invited}}</div>
      <template>{{#empty_invited}}<fieldset class="row" data-row><legend class="hidden">[[Somebody with a role]]</legend>
        <div class="field grow"><label for="invited-__">[[Person]]</label><select id="invited-__" name="invited.__.person"><option value="">[[Choose]]</option>{{#row_people}}<option value="{{person}}">{{person_name}}</option>{{/row_people}}</select></div>
        <div class="field medium"><label for="invited-role-__">[[Role]]</label><select id="invited-role-__" name="invited.__.role">{{#row_roles}}<option value="{{option}}">{{option:x-word-Role:x-capital}}</option>{{/row_roles}}</select></div>
        <p class="row-acts"><button class="button plain dense" type="button" data-row-remove>[[Remove]]</button></p></fieldset>{{/empty_invited}}</template>
      <button class="button dense needs-script" type="button" data-row-add><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Add a superior, guest or delegate]]</button>
    </div>
  </fieldset>
  <fieldset class="group" id="agenda"><legend>[[Agenda]]</legend>
    <div class="rows single" data-rows>
      <div data-rows-list>{{#agenda}}<fieldset class="row" data-row><legend class="hidden">[[Agenda item]]</legend>
        <div class="field medium"><label for="item-kind-{{row}}">[[Kind]]</label><select id="item-kind-{{row}}" name="agenda.{{row}}.kind">{{#row_kinds}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-AgendaKind:x-capital}}</option>{{/row_kinds}}</select></div>
        {{#row_title}}<div class="field grow{{#has_fault}} bad{{/has_fault}}"><label for="item-title-{{row}}">[[Item]]</label><input id="item-title-{{row}}" name="agenda.{{row}}.title" value="{{typed}}"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error">{{fault}}</p></div>{{/row_title}}
        <div class="field medium"><label for="item-speaker-{{row}}">[[Speaker]]</label><select id="item-speaker-{{row}}" name="agenda.{{row}}.speaker"><option value="">[[nobody named]]</option>{{#row_speakers}}<option value="{{person}}"{{#chosen}} selected{{/chosen}}>{{person_name}}</option>{{/row_speakers}}</select></div>
        {{#row_minutes}}<div class="field short{{#has_fault}} bad{{/has_fault}}"><label for="item-minutes-{{row}}">[[duration|Minutes]]</label><input id="item-minutes-{{row}}" name="agenda.{{row}}.minutes" value="{{typed}}" inputmode="numeric"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error">{{fault}}</p></div>{{/row_minutes}}
        <p class="row-acts needs-script"><button class="button plain dense" type="button" data-row-up><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#arrow-up"></use></svg>[[Up]]</button><button class="button plain dense" type="button" data-row-down><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#arrow-down"></use></svg>[[Down]]</button><button class="button plain dense" type="button" data-row-remove><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#trash"></use></svg>[[Remove]]</button></p></fieldset>{{/agenda}}</div>
      <template>{{#empty_item}}<fieldset class="row" data-row><legend class="hidden">[[Agenda item]]</legend>
        <div class="field medium"><label for="item-kind-__">[[Kind]]</label><select id="item-kind-__" name="agenda.__.kind">{{#row_kinds}}<option value="{{option}}">{{option:x-word-AgendaKind:x-capital}}</option>{{/row_kinds}}</select></div>
        <div class="field grow"><label for="item-title-__">[[Item]]</label><input id="item-title-__" name="agenda.__.title"></div>
        <div class="field medium"><label for="item-speaker-__">[[Speaker]]</label><select id="item-speaker-__" name="agenda.__.speaker"><option value="">[[nobody named]]</option>{{#row_speakers}}<option value="{{person}}">{{person_name}}</option>{{/row_speakers}}</select></div>
        <div class="field short"><label for="item-minutes-__">[[duration|Minutes]]</label><input id="item-minutes-__" name="agenda.__.minutes" inputmode="numeric"></div>
        <p class="row-acts"><button class="button plain dense" type="button" data-row-up>[[Up]]</button><button class="button plain dense" type="button" data-row-down>[[Down]]</button><button class="button plain dense" type="button" data-row-remove>[[Remove]]</button></p></fieldset>{{/empty_item}}</template>
      <button class="button dense needs-script" type="button" data-row-add><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Add an item]]</button>
    </div>
  </fieldset>
  <details class="fold"><summary>[[Basis and sources]]</summary>
    {{#basis}}<div class="field"><label for="basis">[[Basis]]</label><p class="hint" id="basis-hint">[[The plan or decision it carries out, with number and day.]]</p><input id="basis" name="basis" value="{{typed}}" aria-describedby="basis-hint"></div>{{/basis}}
    {{#sources}}<div class="field"><label for="sources">[[Sources of the topic]]</label><p class="hint" id="sources-hint">[[A line each: title; author; year.]]</p><textarea id="sources" name="sources" rows="2" aria-describedby="sources-hint">{{typed:pre_escape}}</textarea></div>{{/sources}}
  </details>
  <p class="acts"><button class="button primary" name="then" value="send">{{#meeting}}[[Save, and send the notice if it was not sent]]{{/meeting}}{{#no_meeting}}[[Send the notice]]{{/no_meeting}}</button><button class="button" name="then" value="save">[[Save only]]</button><a class="button plain" href="{{#meeting}}/meetings/{{meeting}}{{/meeting}}{{#no_meeting}}/meetings{{/no_meeting}}">[[Go back]]</a></p>
  <p class="source">[[The notice goes to every member of the unit and everybody with a role: on the desk, and as a personal link.]]</p>
</form>
</main>
