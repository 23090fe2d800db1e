{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><nav class="crumbs" aria-label="[[Path]]"><a href="{{thing_address}}">{{thing_title:x-capital}}</a></nav><h1>[[History]]</h1></header>
{{include "accounts/history_lines"}}
</main>
