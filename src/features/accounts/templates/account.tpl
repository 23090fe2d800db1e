{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><h1>[[My account]]</h1><p class="subtitle">{{person_name}}</p></header>
{{#password_was_set}}<p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[The password is set, and all other sessions have ended.]]</p>{{/password_was_set}}
{{include "pages/faults"}}
<div class="columns">
<div class="sections">
<section aria-labelledby="sessions-title"><h2 id="sessions-title">[[Signed in at present]]</h2>
<div class="panel"><table class="table">
  <caption class="hidden">[[Signed in at present]]</caption>
  <thead><tr><th scope="col">[[Device]]</th><th scope="col">[[Since]]</th><th scope="col">[[Action]]</th></tr></thead>
  <tbody>{{#sessions}}<tr><td class="what">{{#no_browser}}[[Unknown program]]{{/no_browser}}{{browser}}{{#has_system}} · {{system}}{{/has_system}}{{#this_one}}<p class="source">[[this one]]</p>{{/this_one}}</td><td data-label="[[Since]]">{{begun:x-date-time}}</td><td>{{#no_this_one}}<form method="post" action="/account/sessions/{{session}}/end"><input type="hidden" name="csrf" value="{{form_token}}"><button class="button dense">[[End it]]<span class="hidden"> [[this session]]</span></button></form>{{/no_this_one}}{{#this_one}}<form method="post" action="/session/end"><input type="hidden" name="csrf" value="{{form_token}}"><button class="button dense">[[Sign out]]</button></form>{{/this_one}}</td></tr>
  {{/sessions}}</tbody>
</table></div></section>
<section aria-labelledby="tokens-title"><h2 id="tokens-title">[[Tokens for programs]]</h2>
<p class="source">[[A program that sends such a token acts in my name, with what I may do, for a year or until it is revoked.]]</p>
{{#has_made_secret}}<section><p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg>[[Copy the token now: it is shown only once.]]</p>
<p class="plain-text" id="secret">{{made_secret}}</p>
<p class="acts"><button class="button dense needs-script" type="button" data-copy="#secret" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy]]</button></p></section>{{/has_made_secret}}
{{#has_tokens}}<div class="panel"><table class="table">
  <caption class="hidden">[[Tokens for programs]]</caption>
  <thead><tr><th scope="col">[[For what]]</th><th scope="col">[[Made on]]</th><th scope="col">[[Valid until]]</th><th scope="col">[[Action]]</th></tr></thead>
  <tbody>{{#tokens}}<tr><td class="what">{{token_name}}</td><td data-label="[[Made on]]">{{created:x-date}}</td><td data-label="[[Valid until]]">{{ends:x-date}}</td><td><form method="post" action="/account/tokens/{{token}}/revocation"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><button class="button dense" data-confirm="[[Revoke this token? Programs that use it stop working.]]">[[Revoke]]</button></form></td></tr>
  {{/tokens}}</tbody>
</table></div>{{/has_tokens}}
<form method="post" action="/account/tokens" class="form token">
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  {{#name}}<div class="field{{#fault}} bad{{/fault}}"><label for="name">[[What the token is for]]</label><input id="name" name="name" value="{{typed}}" aria-describedby="name-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="name-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/name}}
  <p class="acts"><button class="button">[[Make a token]]</button></p>
</form></section>
</div>
<aside>
<section class="panel checklist" aria-labelledby="password-title"><h2 id="password-title">[[Change the password]]</h2>
<form method="post" action="/account/password" class="form">
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  {{#present_password}}<div class="field{{#fault}} bad{{/fault}}"><label for="present_password">[[Present password]]</label><input id="present_password" name="present_password" type="password" autocomplete="current-password" aria-describedby="present_password-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="present_password-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/present_password}}
  {{#password}}<div class="field{{#fault}} bad{{/fault}}"><label for="password">[[New password]]</label><p class="hint" id="password-hint">[[At least 10 characters; a sentence that is easy to remember is good.]]</p><input id="password" name="password" type="password" autocomplete="new-password" aria-describedby="password-hint password-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="password-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/password}}
  {{#repeated}}<div class="field{{#fault}} bad{{/fault}}"><label for="repeated">[[The same once more]]</label><input id="repeated" name="repeated" type="password" autocomplete="new-password" aria-describedby="repeated-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="repeated-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/repeated}}
  <p class="acts"><button class="button primary">[[Change the password]]</button></p>
</form></section>
<section class="panel checklist" aria-labelledby="data-title"><h2 id="data-title">[[What is held about me]]</h2>
<p class="source">[[Name, memberships, positions, account, sessions and tokens. What was recorded in a meeting stands in that meeting.]]</p>
<p class="acts"><a class="button" href="/account/data" download><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#download"></use></svg>[[Save as a file (JSON)]]</a></p></section>
</aside>
</div>
</main>
