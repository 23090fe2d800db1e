{{%AUTOESCAPE context="HTML"}}
<li class="entry" id="entry-{{entry}}" tabindex="-1"><time>{{entry_time:x-time}}</time><div>
  <p class="entry-head">{{entry_kind:x-word-EntryKind:x-capital}}{{#has_entry_speaker}} · <b>{{entry_speaker}}</b>{{/has_entry_speaker}}{{#has_entry_item}} <span class="source">{{entry_item}}</span>{{/has_entry_item}}</p>
  <p class="entry-text">{{entry_text}}</p>
  {{#has_made}}<ul class="side-list acts">{{#made}}<li><div class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/whose_line"}}</p><p>{{include "tasks/state"}}</p></div></li>{{/made}}</ul>{{/has_made}}
  {{#offers}}{{include "tasks/offer"}}
  {{/offers}}
  {{#has_other_offers}}<details class="fold"><summary>[[Make another sentence of it a task]]</summary>{{#other_offers}}{{include "tasks/offer"}}
  {{/other_offers}}</details>{{/has_other_offers}}
</div></li>
