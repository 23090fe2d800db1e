{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><nav class="crumbs" aria-label="[[Path]]"><a href="/administration">[[Administration]]</a></nav><h1>[[Journal of the system]]</h1><p class="subtitle">[[Head of the journal]]: {{head_number}} · {{head_digest}}</p></header>
<p class="source">[[Noted down elsewhere, the head proves later that nothing before it was changed.]] [[What is written in meetings, tasks and articles is shown only there, to those who may open them.]]</p>
{{#has_lines}}<ol class="history">
  {{#lines}}<li id="entry-{{number}}"><time datetime="{{recorded}}">{{recorded:x-date-time}}</time><div><p>{{#area}}<b>{{area:x-word-JournalArea:x-capital}}</b>{{/area}}{{#sentence}}{{sentence}}{{/sentence}}</p><p class="source">[[No. {number}]]{{#has_acting_as}} · {{acting_as}}{{/has_acting_as}}</p></div></li>
  {{/lines}}
</ol>{{/has_lines}}
{{#no_lines}}<div class="empty"><h2>[[Nothing stands here]]</h2></div>{{/no_lines}}
<nav class="pager" aria-label="[[Pages]]">{{#no_newest}}<a href="/administration/journal" rel="first">[[Newest]]</a>{{/no_newest}}{{#older}}<a href="?before={{older}}" rel="next">[[Older]]</a>{{/older}}</nav>
</main>
