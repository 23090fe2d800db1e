{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
{{#refusal}}<p class="kicker">[[Error]] {{error_status}}</p>
<h1>[[This was not done]]</h1>
<div data-refusal><p>{{error_message}}</p>
{{#has_faults}}<ul>{{#faults}}<li>{{#has_field}}{{field:x-field:x-capital}}: {{/has_field}}{{fault_message}}</li>{{/faults}}</ul>{{/has_faults}}</div>{{/refusal}}
{{#typed_again}}{{include "pages/typed_again"}}{{/typed_again}}
<p class="acts">{{#refusal}}{{#signed_in}}<a class="button{{#no_typed_again}} primary{{/no_typed_again}}" href="/">[[Back to the desk]]</a>{{/signed_in}}{{#no_signed_in}}<a class="button{{#no_typed_again}} primary{{/no_typed_again}}" href="/session">[[Sign in]]</a>{{/no_signed_in}}{{/refusal}}</p>
</main>
