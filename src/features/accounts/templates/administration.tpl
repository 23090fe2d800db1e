{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><h1>[[Administration]]</h1><p class="subtitle">[[An administrator runs the program and reads no minutes.]]</p></header>
{{include "pages/faults"}}
{{#made_link}}<section><p class="flash good" role="status"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><span>{{#for_new_account}}[[{link_of} has an account now.]] {{/for_new_account}}[[Send this link to {link_of}, in a message that nobody else reads. It sets a password, once, within two days, and is shown only now.]]<br>[[Login]]: <b>{{link_login}}</b></span></p>
<p class="plain-text" id="link" tabindex="-1">{{link_address}}</p>
<p class="acts"><button class="button dense needs-script" type="button" data-copy="#link" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy the link]]</button></p></section>{{/made_link}}
<section aria-labelledby="accounts-title"><h2 id="accounts-title">[[Accounts]]</h2>
<div class="panel"><table class="table">
  <caption class="hidden">[[Accounts]]</caption>
  <thead><tr><th scope="col">[[Person]]</th><th scope="col">[[Login]]</th><th scope="col">[[Action]]</th></tr></thead>
  <tbody>{{#accounts}}<tr id="person-{{person}}"><td class="what">{{person_name}}{{#runs_the_program}}<p class="source">[[administrator]]</p>{{/runs_the_program}}</td><td data-label="[[Login]]">{{login_name}}{{#locked}}<p class="source">[[locked]]</p>{{/locked}}{{#no_locked}}{{#no_can_sign_in}}<p class="source">[[no password yet]]</p>{{/no_can_sign_in}}{{/no_locked}}</td><td><div class="acts">{{#locked}}<form method="post" action="/administration/accounts/{{person}}/unlock"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><button class="button plain dense">[[Unlock]]<span class="hidden"> {{person_name}}</span></button></form>{{/locked}}{{#no_locked}}<form method="post" action="/administration/accounts/{{person}}/password-link"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><button class="button dense"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#link"></use></svg>[[Link for a password]]<span class="hidden"> {{person_name}}</span></button></form>{{#no_is_own}}<form method="post" action="/administration/accounts/{{person}}/lock" data-confirm="[[Lock this account? Its sessions and tokens end at once.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id"><button class="button plain danger dense">[[Lock]]<span class="hidden"> {{person_name}}</span></button></form>{{/no_is_own}}{{/no_locked}}</div></td></tr>
  {{/accounts}}</tbody>
</table></div></section>
<section aria-labelledby="new-account"><h2 id="new-account">[[Add an account]]</h2>
{{#has_candidates}}<form method="post" action="/administration/accounts" class="form">
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id">
  <div class="field{{#person_fault}} bad{{/person_fault}}"><label for="person">[[Person]]</label><select id="person" name="person" aria-describedby="person-error"{{#person_fault}} aria-invalid="true"{{/person_fault}}><option value="">[[Choose]]</option>{{#candidates}}<option value="{{candidate}}"{{#chosen}} selected{{/chosen}}>{{candidate_name}}</option>{{/candidates}}</select><p class="error" id="person-error">{{#person_fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{person_fault}}{{/person_fault}}</p></div>
  {{#login}}<div class="field{{#fault}} bad{{/fault}}"><label for="login">[[Login]]</label><p class="hint" id="login-hint">[[Letters without marks, digits, dots.]]</p><input id="login" name="login" value="{{typed}}" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="login-hint login-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="login-error">{{#fault}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}{{/fault}}</p></div>{{/login}}
  <p class="acts"><button class="button">[[Add the account]]</button></p>
</form>{{/has_candidates}}
{{#no_candidates}}<p>[[Everybody has an account.]]</p>{{/no_candidates}}
</section>
<section><div class="panel">
<section class="facts" aria-labelledby="organization-title"><header><h2 id="organization-title">[[Organization]]</h2></header><dl>
  <div><dt>[[Name]]</dt><dd>{{organization_name}}</dd></div>
  {{#has_organization_english}}<div><dt>[[Name in English]]</dt><dd lang="en">{{organization_english}}</dd></div>{{/has_organization_english}}
  {{#has_organization_parent}}<div><dt>[[Organization above]]</dt><dd>{{organization_parent}}</dd></div>{{/has_organization_parent}}
  <div><dt>[[Words of the interface]]</dt><dd>{{#terminology_is_party}}[[Those of a party organization]]{{/terminology_is_party}}{{#terminology_is_union}}[[Those of a trade union]]{{/terminology_is_union}}</dd></div>
</dl></section>
<section class="facts" aria-labelledby="journal-title"><header><h2 id="journal-title">[[Journal of the system]]</h2><a href="/administration/journal">[[Open the journal]]</a></header><dl>
  <div><dt>[[Head of the journal]]</dt><dd>{{journal_number}} · {{journal_digest}}<p class="source">[[Noted down elsewhere, the head proves later that nothing before it was changed.]]</p></dd></div>
</dl></section>
</div></section>
</main>
