{{%AUTOESCAPE context="HTML"}}
{{#has_asked_words}} {{asked_words}}{{/has_asked_words}}{{#no_asked_words}}{{#has_asked_unit}} {{asked_unit}}{{#whole_subtree}} [[and the units below]]{{/whole_subtree}}{{/has_asked_unit}}{{/no_asked_words}}
