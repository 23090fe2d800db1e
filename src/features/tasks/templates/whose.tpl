{{%AUTOESCAPE context="HTML"}}
{{#has_owner_name}}{{owner_name}}{{#has_asked_unit}}<p class="source">{{asked_unit}}</p>{{/has_asked_unit}}{{/has_owner_name}}{{#no_owner_name}}{{#has_asked_unit}}{{asked_unit}}<p class="source">[[no owner yet]]</p>{{/has_asked_unit}}{{#no_asked_unit}}{{asked_words}}{{/no_asked_unit}}{{/no_owner_name}}
