{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
{{include "meetings/tabs"}}
<p class="source">[[plural|{made_count} task|{made_count} tasks]]{{#may_make}} · [[plural|{offered_count} sentence more asks for something|{offered_count} sentences more ask for something]]{{/may_make}}</p>
{{#has_refused_offers}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[These were not made]]</h2><ul>{{#refused_offers}}<li><a href="#offer-{{refused_key}}">{{refused_text:x-capital}}</a>: {{refused_reason}}</li>{{/refused_offers}}</ul></div>{{/has_refused_offers}}
{{#may_make_all}}<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/tasks" class="panel bar" data-repeat><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">{{#repeated}}<input type="hidden" name="{{field_name}}" value="{{field_value}}"{{#has_field_source}} data-from="{{field_source}}"{{/has_field_source}}>{{/repeated}}
  <p>[[plural|{complete_count} sentence says clearly who is asked.|{complete_count} sentences say clearly who is asked.]] <span class="source">[[Each becomes a task as it stands below; the others are left as they are.]]</span></p><button class="button primary">[[Make all of them tasks]]</button></form>{{/may_make_all}}
{{#has_entries}}<ol class="record lined">
  {{#entries}}{{include "tasks/entry_tasks"}}
  {{/entries}}
</ol>{{/has_entries}}
{{#no_entries}}<div class="empty"><h2>[[No sentence asks for anything]]</h2><p>[[Tasks come out of the conclusion, of directing speeches and of entries of the kind task.]]</p><a class="button" href="/meetings/{{#head}}{{meeting}}{{/head}}/record">[[Open the record]]</a></div>{{/no_entries}}
</main>
