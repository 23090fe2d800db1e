{{%AUTOESCAPE context="HTML"}}
{{#verb_is_assign}}[[given|tasked]]{{/verb_is_assign}}{{#verb_is_require}}[[of somebody|required]]{{/verb_is_require}}{{#verb_is_propose}}[[of somebody|asked]]{{/verb_is_propose}}{{#verb_is_recommend}}[[of somebody|advised]]{{/verb_is_recommend}}{{#verb_is_direct}}[[of somebody|directed]]{{/verb_is_direct}}
