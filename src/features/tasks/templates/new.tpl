{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<header class="heading"><nav class="crumbs" aria-label="[[Path]]"><a href="/tasks">[[Tasks]]</a><span aria-hidden="true"> › </span>[[New]]</nav><h1>[[Give a task]]</h1></header>
<form method="post" action="/tasks" class="form" data-keep="task-new" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}">
  <p class="kept" data-kept hidden>[[What you are typing is still here, and not yet saved.]]</p>
  {{include "pages/faults"}}
  {{include "tasks/asked_text"}}
  {{#has_issuing_units}}<div class="field"><label for="issuing_unit">[[In the name of]]</label><select id="issuing_unit" name="issuing_unit">{{#issuing_units}}<option value="{{unit_option}}"{{#unit_chosen}} selected{{/unit_chosen}}>{{unit_option_name}}</option>{{/issuing_units}}</select></div>{{/has_issuing_units}}
  {{include "tasks/asked_whom"}}
  {{#deadline}}<div class="field medium{{#fault}} bad{{/fault}}"><label for="deadline">[[Deadline]]</label><p class="hint" id="deadline-hint">[[Day, month, year; may stay empty.]]</p><input id="deadline" name="deadline" value="{{typed}}" inputmode="numeric" aria-describedby="deadline-hint"{{#fault}} aria-invalid="true"{{/fault}}>{{#fault}}<p class="error"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</p>{{/fault}}</div>{{/deadline}}
  <p class="acts"><button class="button primary">[[Give the task]]</button><a class="button plain" href="/tasks">[[Go back]]</a></p>
</form>
</main>
