{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<h1 class="title">[[This link does not work any more]]</h1>
<p>[[It was replaced by a newer one, or was not copied completely. The meeting itself has not changed by it.]]</p>
<ul class="brief">
  <li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#link"></use></svg>[[Look whether the message has a newer link, and open the whole of it.]]</li>
  <li><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#user"></use></svg>[[Else ask whoever sent it, the secretary or the recorder of the unit, for a new one; no account is needed.]]</li>
</ul>
{{#has_unsent_reason}}<p>[[What was typed and not sent:]] <span class="plain-text">{{unsent_reason}}</span></p>{{/has_unsent_reason}}
{{#has_organization_name}}<p class="source">{{organization_name}}</p>{{/has_organization_name}}
</main>
