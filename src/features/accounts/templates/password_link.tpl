{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<p class="kicker">{{person_name}}</p>
<h1>[[Set a password]]</h1>
<form method="post" class="form">
  <input type="hidden" name="csrf" value="{{form_token}}">
  {{include "pages/faults"}}
  <div class="field"><label for="login">[[Login]]</label><p class="hint" id="login-hint">[[Write it down: one signs in with it.]]</p><input id="login" name="login" value="{{login_name}}" autocomplete="username" readonly aria-describedby="login-hint"></div>
  {{#password}}<div class="field{{#fault}} bad{{/fault}}"><label for="password">[[New password]]</label><p class="hint" id="password-hint">[[At least 10 characters; a sentence that is easy to remember is good.]]</p><input id="password" name="password" type="password" autocomplete="new-password" aria-describedby="password-hint password-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="password-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/password}}
  {{#repeated}}<div class="field{{#fault}} bad{{/fault}}"><label for="repeated">[[The same once more]]</label><input id="repeated" name="repeated" type="password" autocomplete="new-password" aria-describedby="repeated-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="repeated-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/repeated}}
  <p class="acts"><button class="button primary">[[Set the password]]</button></p>
</form>
<p class="source">[[The link works once. All sessions of this account end when the password is set.]]</p>
</main>
