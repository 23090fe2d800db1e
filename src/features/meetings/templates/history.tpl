{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
{{include "meetings/tabs"}}
<h2>[[History]]</h2>
{{include "accounts/history_lines"}}
</main>
