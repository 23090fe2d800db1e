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
{{include "units/positions"}}{{include "units/members"}}{{include "units/itself"}}</div>
</main>
