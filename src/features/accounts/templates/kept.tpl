{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<h1>[[What was typed is here]]</h1>
<p>[[The session had ended before it was sent, so nothing was changed yet. Look it over and send it.]]</p>
{{#takes_files}}<p>[[Files are not kept: choose them once more.]]</p>
{{/takes_files}}<form method="post" action="{{target}}" class="form"{{#takes_files}} enctype="multipart/form-data"{{/takes_files}}>
  <input type="hidden" name="csrf" value="{{form_token}}">
  {{#kept_fields}}<input type="hidden" name="{{field_name}}" value="{{field_text:pre_escape}}">
  {{/kept_fields}}
  {{#kept_fields}}{{#readable}}<div class="field"><p class="hint">{{field_name:x-field:x-capital}}</p><pre class="plain-text">{{field_text:pre_escape}}</pre></div>
  {{/readable}}{{/kept_fields}}
  <p class="acts"><button class="button primary">[[Send it now]]</button><a class="button plain" href="/">[[Go back]]</a></p>
</form>
</main>
