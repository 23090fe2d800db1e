{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<h1>[[Sign in]]</h1>
{{#password_was_set}}<p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[The password is set. Sign in with it.]]</p>{{/password_was_set}}
{{#has_kept}}<p class="flash warn" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[The session had ended before this was sent. What was typed is kept: sign in, and it can be sent.]]</p>{{/has_kept}}
<form method="post" action="/session" class="form">
  <input type="hidden" name="csrf" value="{{form_token}}">
  {{#has_to}}<input type="hidden" name="to" value="{{to}}">{{/has_to}}
  {{#has_kept}}<input type="hidden" name="kept" value="{{kept}}">{{/has_kept}}
  {{#refusal_message}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{refusal_message}}</h2></div>{{/refusal_message}}
  {{#login}}<div class="field{{#fault}} bad{{/fault}}"><label for="login">[[Login]]</label><input id="login" name="login" value="{{typed}}" autocomplete="username" autocapitalize="none" spellcheck="false" aria-describedby="login-error"{{#fault}} aria-invalid="true"{{/fault}}{{#no_typed}} autofocus{{/no_typed}}><p class="error" id="login-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/login}}
  {{#password}}<div class="field{{#fault}} bad{{/fault}}"><label for="password">[[Password]]</label><input id="password" name="password" type="password" autocomplete="current-password" aria-describedby="password-error"{{#fault}} aria-invalid="true" autofocus{{/fault}}><p class="error" id="password-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/password}}
  <p class="acts"><button class="button primary">[[Sign in]]</button></p>
</form>
<p class="source">[[Password forgotten: the administrator makes a link that sets a new one.]] <a href="/portal">[[Public portal]]</a></p>
{{#no_kept}}<form method="post" action="/language"><input type="hidden" name="back" value="{{back}}"><input type="hidden" name="csrf" value="{{form_token}}"><p class="acts"><button class="button plain dense" name="language" value="vi" lang="vi">Tiếng Việt</button><button class="button plain dense" name="language" value="en" lang="en">English</button></p></form>{{/no_kept}}
</main>
