{{%AUTOESCAPE context="HTML"}}
<div class="wrap body"><main id="content">
{{#withdrawn}}<h1>[[This article was withdrawn]]</h1>
<p>[[It stood here once. Those who published it have taken it back.]]</p>{{/withdrawn}}
{{#no_withdrawn}}<h1>[[There is no article at this address]]</h1>
<p>[[Perhaps the address was not copied whole.]]</p>{{/no_withdrawn}}
<p><a href="/portal{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">[[All news]]</a></p>
</main></div>
