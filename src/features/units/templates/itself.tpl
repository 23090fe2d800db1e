{{%AUTOESCAPE context="HTML"}}
{{#unit_form}}<h2>[[About the unit]]</h2>
<details class="fold" id="unit"{{#unit_open}} open{{/unit_open}}><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#circle-plus"></use></svg>[[Add a unit under it]]</summary>
<form class="form" method="post" action="/units/{{unit}}/units" novalidate><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  {{#unit_name_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="unit-name">[[Name]]</label><input id="unit-name" name="name" value="{{typed}}" aria-describedby="unit-name-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="unit-name-error">{{fault}}</p></div>{{/unit_name_field}}
  <div class="field-row">
    <div class="field medium"><label for="unit-unit_kind">[[Kind]]</label><select id="unit-unit_kind" name="unit_kind">{{#unit_kinds}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-UnitKind:x-capital}}</option>{{/unit_kinds}}</select></div>
    {{#unit_titles}}<div class="field grow"><label for="unit-in_titles">[[After a title, if it is called otherwise there]]</label><input id="unit-in_titles" name="in_titles" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/unit_titles}}
  </div>
  <div class="field-row">
    {{#unit_symbol}}<div class="field short{{#fault}} bad{{/fault}}"><label for="unit-symbol">[[Symbol in numbers]]</label><input id="unit-symbol" name="symbol" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/unit_symbol}}
    {{#unit_from}}<div class="field short{{#fault}} bad{{/fault}}"><label for="unit-from">[[From the day]]</label><input id="unit-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="unit-from-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="unit-from-error">{{fault}}</p></div>{{/unit_from}}
  </div>
  <p class="acts"><button class="button primary">[[Add the unit]]</button></p>
</form></details>{{/unit_form}}
{{#name_form}}<details class="fold" id="name"{{#name_open}} open{{/name_open}}><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#pencil"></use></svg>[[Rename the unit]]</summary>
<form class="form" method="post" action="/units/{{unit}}/name" novalidate><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  {{#name_field}}<div class="field{{#fault}} bad{{/fault}}"><label for="name-name">[[Name]]</label><p class="hint" id="name-name-hint">[[Records of earlier days keep the name of their day.]]</p><input id="name-name" name="name" value="{{typed}}" aria-describedby="name-name-hint name-name-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="name-name-error">{{fault}}</p></div>{{/name_field}}
  {{#name_titles}}<div class="field{{#fault}} bad{{/fault}}"><label for="name-in_titles">[[After a title, if it is called otherwise there]]</label><input id="name-in_titles" name="in_titles" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/name_titles}}
  <div class="field-row">
    {{#name_symbol}}<div class="field short{{#fault}} bad{{/fault}}"><label for="name-symbol">[[Symbol in numbers]]</label><input id="name-symbol" name="symbol" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/name_symbol}}
    {{#name_from}}<div class="field short{{#fault}} bad{{/fault}}"><label for="name-from">[[From the day]]</label><input id="name-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="name-from-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="name-from-error">{{fault}}</p></div>{{/name_from}}
  </div>
  <p class="acts"><button class="button primary">[[Save the name]]</button></p>
</form></details>{{/name_form}}
{{#closure_form}}<details class="fold" id="closure"{{#closure_open}} open{{/closure_open}}><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#archive"></use></svg>[[Close the unit]]</summary>
<form class="form" method="post" action="/units/{{unit}}/closure" novalidate data-confirm="[[Close the unit? Nothing of it is lost, but nobody can work in it any more.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  {{#closure_from}}<div class="field short{{#fault}} bad{{/fault}}"><label for="closure-from">[[No more from]]</label><p class="hint" id="closure-from-hint">[[Units under it, members and positions end first.]]</p><input id="closure-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="closure-from-hint closure-from-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="closure-from-error">{{fault}}</p></div>{{/closure_from}}
  <p class="acts"><button class="button danger">[[Close the unit]]</button></p>
</form></details>{{/closure_form}}
