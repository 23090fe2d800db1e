{{%AUTOESCAPE context="HTML"}}
<main class="split" id="content">
<nav class="tree" aria-label="[[Tree of the organization]]">
  <form class="field" method="get" action="/units" role="search" aria-label="[[Find a unit]]"><label for="unit-search">[[Find a unit]]</label><input id="unit-search" name="q" value="{{looked_for}}" placeholder="[[Name or symbol, with or without marks]]"></form>
  {{#has_tree}}<ul>{{#tree}}<li class="depth-{{depth}}{{#opened}} open{{/opened}}{{#no_opened}}{{#holds}} closed{{/holds}}{{#no_holds}} leaf{{/no_holds}}{{/no_opened}}"><a href="/units/{{tree_unit}}"{{#current}} aria-current="page"{{/current}}>{{#holds}}{{#opened}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#chevron-down"></use></svg>{{/opened}}{{#no_opened}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#chevron-right"></use></svg>{{/no_opened}}{{/holds}}<span>{{tree_name}}</span></a></li>
  {{/tree}}</ul>{{/has_tree}}
  {{#no_tree}}<p class="source">[[No unit has these words in its name.]]</p>{{/no_tree}}
</nav>
<div class="split-body">
<header class="heading">
  {{#has_crumbs}}<nav class="crumbs" aria-label="[[Path]]">{{#crumbs}}{{#follows}}<span aria-hidden="true"> › </span>{{/follows}}<a href="/units/{{crumb_unit}}">{{crumb_name}}</a>{{/crumbs}}</nav>{{/has_crumbs}}
  <h1 class="title">{{unit_name}}</h1>
  <p class="subtitle">[[Full members]]: {{full_members:x-number}} · [[Probationary members]]: {{probationary_members:x-number}}{{#has_symbol}} · [[Symbol]]: {{symbol}}{{/has_symbol}}{{#former}} · [[{former_name} until {former_until:x-date}]]{{/former}}</p>
  <div class="heading-acts"><a class="button plain" href="/units/{{unit}}/history"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#history"></use></svg>[[History]]</a></div>
</header>
{{#closed_from}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Closed since {closed_from:x-date}. Records keep its name.]]</p>{{/closed_from}}
{{include "pages/faults"}}
<header class="bar"><h2 id="positions-title">[[Who holds which position]]</h2><form class="inline-field" method="get" action="/units/{{unit}}"><label for="on">[[As of]]</label><input id="on" name="on" value="{{on_typed}}" inputmode="numeric"><button class="button dense">[[Show]]</button></form></header>
{{#has_positions}}<table class="table flush"><caption class="hidden">[[Positions]]</caption>
  <thead><tr><th scope="col">[[Position]]</th><th scope="col">[[Held by]]</th><th scope="col">[[day|From]]</th>{{#position_form}}<th scope="col">[[Action]]</th>{{/position_form}}</tr></thead>
  <tbody>{{#positions}}<tr><td>{{title}}{{#has_qualifier}}<p class="source">{{qualifier}}</p>{{/has_qualifier}}</td><td class="what">{{holder_name}}</td><td data-label="[[day|From]]">{{held_from:x-date}}{{#held_until}}<p class="source">[[until {held_until:x-date}]]</p>{{/held_until}}</td>{{#may_end}}<td>{{#end_from}}<details class="fold"{{#fault}} open{{/fault}}><summary>[[End]]<span class="hidden"> {{title}}, {{holder_name}}</span></summary><form class="form" method="post" action="/units/{{unit}}/positions/{{position}}/end" data-confirm="[[End this position? Authority that follows from it ends with it.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><div class="field short{{#fault}} bad{{/fault}}"><label for="ended-{{position}}-from">[[No more from]]</label><input id="ended-{{position}}-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="ended-{{position}}-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="ended-{{position}}-error">{{fault}}</p></div><p class="acts"><button class="button dense">[[End the position]]</button></p></form></details>{{/end_from}}</td>{{/may_end}}</tr>
  {{/positions}}</tbody></table>{{/has_positions}}
{{#no_positions}}<p>[[Nobody holds a position here on this day.]]</p>{{/no_positions}}
{{#position_form}}<details class="fold" id="position"{{#position_open}} open{{/position_open}}><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Give a position]]</summary>
<form class="form" method="post" action="/units/{{unit}}/positions" novalidate><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  <div class="field{{#position_fault}} bad{{/position_fault}}"><label for="position-person">[[Person]]</label><select id="position-person" name="person" aria-describedby="position-person-error"{{#position_fault}} aria-invalid="true"{{/position_fault}}><option value="">[[Choose]]</option>{{#position_people}}<option value="{{person_option}}"{{#person_chosen}} selected{{/person_chosen}}>{{person_option_name}}</option>{{/position_people}}</select><p class="error" id="position-person-error">{{position_fault}}</p></div>
  <div class="field-row">
    {{#title_field}}<div class="field grow{{#fault}} bad{{/fault}}"><label for="position-title">[[Title, as printed]]</label><input id="position-title" name="title" value="{{typed}}" aria-describedby="position-title-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="position-title-error">{{fault}}</p></div>{{/title_field}}
    {{#qualifier_field}}<div class="field medium{{#fault}} bad{{/fault}}"><label for="position-qualifier">[[Addition, if there is one]]</label><input id="position-qualifier" name="qualifier" value="{{typed}}"><p class="error">{{fault}}</p></div>{{/qualifier_field}}
  </div>
  <div class="field"><label for="position-duty">[[Authority that follows from it]]</label><p class="hint" id="position-duty-hint">[[The title is printed; what its holder may do here follows from this.]]</p><select id="position-duty" name="duty" aria-describedby="position-duty-hint">{{#duties}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Duty:x-capital}}</option>{{/duties}}</select></div>
  <div class="field-row">
    {{#position_from}}<div class="field short{{#fault}} bad{{/fault}}"><label for="position-from">[[From the day]]</label><input id="position-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="position-from-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="position-from-error">{{fault}}</p></div>{{/position_from}}
    {{#position_until}}<div class="field short{{#fault}} bad{{/fault}}"><label for="position-until">[[No more from, if that is known]]</label><input id="position-until" name="until" value="{{typed}}" inputmode="numeric" aria-describedby="position-until-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="position-until-error">{{fault}}</p></div>{{/position_until}}
  </div>
  <p class="acts"><button class="button primary">[[Give the position]]</button></p>
</form></details>{{/position_form}}
{{#may_see_people}}<h2 id="members-title">[[Members]]</h2>
{{#has_members}}<table class="table flush"><caption class="hidden">[[Members]]</caption>
  <thead><tr><th scope="col">[[Person]]</th><th scope="col">[[Class]]</th><th scope="col">[[day|From]]</th>{{#membership_form}}<th scope="col">[[Action]]</th>{{/membership_form}}</tr></thead>
  <tbody>{{#members}}<tr id="person-{{person}}"><td class="what">{{person_name}}{{#administrator}}{{#no_has_account}}<p class="source"><a href="/administration?person={{person}}#new-account">[[Give an account]]<span class="hidden"> {{person_name}}</span></a></p>{{/no_has_account}}{{/administrator}}</td><td data-label="[[Class]]">{{member_class:x-word-MemberClass:x-capital}}</td><td data-label="[[day|From]]">{{member_from:x-date}}{{#member_until}}<p class="source">[[until {member_until:x-date}]]</p>{{/member_until}}</td>{{#may_leave}}<td>{{#leave_from}}<details class="fold"{{#fault}} open{{/fault}}><summary>[[Leaves]]<span class="hidden"> {{person_name}}</span></summary><form class="form" method="post" action="/units/{{unit}}/memberships/{{membership}}/end" data-confirm="[[End this membership? The person stays in all records.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><div class="field short{{#fault}} bad{{/fault}}"><label for="left-{{membership}}-from">[[No more from]]</label><input id="left-{{membership}}-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="left-{{membership}}-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="left-{{membership}}-error">{{fault}}</p></div><p class="acts"><button class="button dense">[[End the membership]]</button></p></form></details>{{/leave_from}}</td>{{/may_leave}}</tr>
  {{/members}}</tbody></table>{{/has_members}}
{{#no_members}}<p>[[The unit has no members of its own on this day.]]</p>{{/no_members}}{{/may_see_people}}
{{#person_form}}<details class="fold" id="person"{{#person_open}} open{{/person_open}}><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#user-plus"></use></svg>[[Add a person]]</summary>
<form class="form" method="post" action="/units/{{unit}}/people" novalidate><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  {{#full_name}}<div class="field{{#fault}} bad{{/fault}}"><label for="person-full_name">[[Full name]]</label><p class="hint" id="person-full_name-hint">[[Surname first. Somebody the organization knows already is taken in with the form below.]]</p><input id="person-full_name" name="full_name" value="{{typed}}" autocomplete="off" aria-describedby="person-full_name-hint person-full_name-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="person-full_name-error">{{fault}}</p></div>{{/full_name}}
  <div class="field-row">
    <div class="field medium"><label for="person-sex">[[Form of address]]</label><select id="person-sex" name="sex">{{#sexes}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Sex:x-capital}}</option>{{/sexes}}</select></div>
    <div class="field medium"><label for="person-member_class">[[Class]]</label><select id="person-member_class" name="member_class">{{#person_classes}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-MemberClass:x-capital}}</option>{{/person_classes}}</select></div>
    {{#person_from}}<div class="field short{{#fault}} bad{{/fault}}"><label for="person-from">[[From the day]]</label><input id="person-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="person-from-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="person-from-error">{{fault}}</p></div>{{/person_from}}
  </div>
  <p class="acts"><button class="button primary">[[Add the person]]</button></p>
</form></details>{{/person_form}}
{{#membership_form}}<details class="fold" id="membership"{{#membership_open}} open{{/membership_open}}><summary><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#users"></use></svg>[[Take in somebody known, or note another class]]</summary>
<form class="form" method="post" action="/units/{{unit}}/memberships" novalidate><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  <div class="field{{#known_fault}} bad{{/known_fault}}"><label for="membership-person">[[Person]]</label><select id="membership-person" name="person" aria-describedby="membership-person-error"{{#known_fault}} aria-invalid="true"{{/known_fault}}><option value="">[[Choose]]</option>{{#known_people}}<option value="{{person_option}}"{{#person_chosen}} selected{{/person_chosen}}>{{person_option_name}}</option>{{/known_people}}</select><p class="error" id="membership-person-error">{{known_fault}}</p></div>
  <div class="field-row">
    <div class="field medium{{#class_fault}} bad{{/class_fault}}"><label for="membership-member_class">[[Class]]</label><select id="membership-member_class" name="member_class" aria-describedby="membership-member_class-error"{{#class_fault}} aria-invalid="true"{{/class_fault}}>{{#membership_classes}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-MemberClass:x-capital}}</option>{{/membership_classes}}</select><p class="error" id="membership-member_class-error">{{class_fault}}</p></div>
    {{#membership_from}}<div class="field short{{#fault}} bad{{/fault}}"><label for="membership-from">[[From the day]]</label><input id="membership-from" name="from" value="{{typed}}" inputmode="numeric" aria-describedby="membership-from-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="membership-from-error">{{fault}}</p></div>{{/membership_from}}
  </div>
  <p class="acts"><button class="button primary">[[Note the membership]]</button></p>
</form></details>{{/membership_form}}
{{#unit_form}}<h2>[[The unit itself]]</h2>
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
</div>
</main>
