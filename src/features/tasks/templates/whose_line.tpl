{{%AUTOESCAPE context="HTML"}}
{{#has_owner_name}}{{owner_name}}{{#has_asked_unit}} · {{/has_asked_unit}}{{/has_owner_name}}{{asked_unit}}{{asked_words}}{{#deadline}} · [[deadline {deadline:x-date}]]{{/deadline}}
