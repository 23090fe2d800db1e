{{%AUTOESCAPE context="HTML"}}
<section class="typed-again" aria-labelledby="typed-again">
<h2 id="typed-again">{{#anything_typed}}[[What was typed is here]]{{/anything_typed}}{{#no_anything_typed}}[[Try again]]{{/no_anything_typed}}</h2>
{{#takes_files}}<p>[[Files are not kept: choose them once more.]]</p>{{/takes_files}}
{{#sends_again}}{{#anything_typed}}<p>[[Nothing has to be typed anew. Mend it where it is wrong, and send it again.]]</p>{{/anything_typed}}
<form method="post" action="{{target}}" class="form"{{#takes_files}} enctype="multipart/form-data"{{/takes_files}}>
  <input type="hidden" name="csrf" value="{{typed_token}}">
  {{#typed_fields}}{{#readable}}<div class="field"><label for="typed-{{index}}">{{field_name:x-field:x-capital}}</label><textarea id="typed-{{index}}" name="{{field_name}}" rows="2">{{field_text:pre_escape}}</textarea></div>
  {{/readable}}{{#no_readable}}<input type="hidden" name="{{field_name}}" value="{{field_text:pre_escape}}">
  {{/no_readable}}{{/typed_fields}}
  <p class="acts"><button class="button primary">[[Send it again]]</button></p>
</form>{{/sends_again}}
{{#no_sends_again}}<p>[[It was not stored. Copy from here what is still needed.]]</p>
{{#typed_fields}}{{#readable}}<div class="field"><p class="hint">{{field_name:x-field:x-capital}}</p><pre class="plain-text">{{field_text:pre_escape}}</pre></div>
{{/readable}}{{/typed_fields}}{{/no_sends_again}}
</section>
