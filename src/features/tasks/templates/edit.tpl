{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<header class="heading"><nav class="crumbs" aria-label="[[Path]]"><a href="/tasks">[[Tasks]]</a><span aria-hidden="true"> › </span><a href="/tasks/{{acted_task}}">[[No. {acted_task}]]</a></nav><h1>[[Change the task]]</h1>
<p class="subtitle">[[Whose it is hears of the change and accepts it anew. The sentence in the record stays as it is.]]</p></header>
{{#now}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>[[Somebody else changed this task meanwhile. What was typed is kept: look at both, then send it again.]]</h2>
  <dl class="facts"><div><dt>[[Stands there now]]</dt><dd>{{now_verb:x-word-Act:x-capital}} · {{now_text}}</dd></div><div><dt>[[Whose]]</dt><dd>{{now_whose}}</dd></div></dl>
  <p><a class="button" href="/tasks/{{acted_task}}">[[Keep what stands there]]</a></p></div>{{/now}}
<form method="post" action="/tasks/{{acted_task}}" class="form" data-keep="task-{{acted_task}}-edit" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}"><input type="hidden" name="revision" value="{{revision}}">
  {{include "pages/kept"}}
  {{include "pages/faults"}}
  {{include "tasks/asked_text"}}
  {{include "tasks/asked_whom"}}
  <p class="acts"><button class="button primary">[[Save the change]]</button><a class="button plain" href="/tasks/{{acted_task}}">[[Go back]]</a></p>
</form>
</main>
