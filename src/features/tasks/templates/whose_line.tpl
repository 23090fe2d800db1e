{{%AUTOESCAPE context="HTML"}}
{{#has_owner_name}}{{owner_name}}{{#has_asked_unit}} · {{/has_asked_unit}}{{/has_owner_name}}{{asked_unit}}{{#has_asked_words}}{{#has_asked_unit}} · {{/has_asked_unit}}{{asked_words}}{{/has_asked_words}}{{#nobody_has}} · [[nobody has it yet]]{{/nobody_has}}{{#deadline}} · [[deadline {deadline:x-weekday-date}]]{{/deadline}}
