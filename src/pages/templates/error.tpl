{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<p class="kicker">[[Error]] {{error_status}}</p>
<h1>[[This was not done]]</h1>
<p>{{error_message}}</p>
{{#has_faults}}<ul>{{#faults}}<li>{{#has_field}}{{field:x-field:x-capital}}: {{/has_field}}{{fault_message}}</li>{{/faults}}</ul>{{/has_faults}}
<p class="acts">{{#signed_in}}<a class="button primary" href="/">[[Back to the desk]]</a>{{/signed_in}}{{#no_signed_in}}<a class="button primary" href="/session">[[Sign in]]</a>{{/no_signed_in}}</p>
</main>
