{{%AUTOESCAPE context="HTML"}}
{{#entries}}{{include "tasks/entry_tasks"}}{{/entries}}
