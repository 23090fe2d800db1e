{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><nav class="crumbs" aria-label="[[Path]]"><a href="/meetings">[[Meetings]]</a><span aria-hidden="true"> › </span><a href="/meetings/{{meeting}}">{{meeting_unit}}, {{meeting_day:x-date}}</a></nav><h1 class="title">{{meeting_title}}</h1><p class="subtitle">[[plural|{made_count} task|{made_count} tasks]]{{#may_make}} · [[plural|{offered_count} sentence more asks for something|{offered_count} sentences more ask for something]]{{/may_make}}</p></header>
<nav class="tabs" aria-label="[[Parts of the meeting]]"><a href="/meetings/{{meeting}}">[[Before]]</a>{{#sees_record}}<a href="/meetings/{{meeting}}/record">[[During]]</a>{{/sees_record}}{{#sees_minutes}}<a href="/meetings/{{meeting}}/minutes">[[After]]</a>{{/sees_minutes}}<a href="/meetings/{{meeting}}/tasks" aria-current="page">[[Tasks]]</a><a href="/meetings/{{meeting}}/history">[[History]]</a></nav>
{{#has_refused_offers}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[These were not made]]</h2><ul>{{#refused_offers}}<li><a href="#offer-{{refused_key}}">{{refused_text:x-capital}}</a>: {{refused_reason}}</li>{{/refused_offers}}</ul></div>{{/has_refused_offers}}
{{#may_make_all}}<form method="post" action="/meetings/{{meeting}}/tasks" class="panel bar" data-repeat><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">{{#repeated}}<input type="hidden" name="{{field_name}}" value="{{field_value}}"{{#has_field_source}} data-from="{{field_source}}"{{/has_field_source}}>{{/repeated}}
  <p>[[plural|{complete_count} sentence says clearly who is asked.|{complete_count} sentences say clearly who is asked.]] <span class="source">[[Each becomes a task as it stands below; the others are left as they are.]]</span></p><button class="button primary">[[Make all of them tasks]]</button></form>{{/may_make_all}}
{{#has_entries}}<ol class="record lined">
  {{#entries}}{{include "tasks/entry_tasks"}}
  {{/entries}}
</ol>{{/has_entries}}
{{#no_entries}}<div class="empty"><h2>[[No sentence asks for anything]]</h2><p>[[Tasks come out of the conclusion, of directing speeches and of entries of the kind task.]]</p><a class="button" href="/meetings/{{meeting}}/record">[[Open the record]]</a></div>{{/no_entries}}
</main>
