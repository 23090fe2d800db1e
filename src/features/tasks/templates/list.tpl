{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
<header class="heading"><h1>[[Tasks]]</h1>{{#may_make}}<div class="heading-acts"><a class="button primary" href="/tasks/new"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#plus"></use></svg>[[Give a task]]</a></div>{{/may_make}}</header>
<nav class="classes" aria-label="[[State]]">
  <a href="?q={{words_filter}}&amp;unit={{unit_filter}}&amp;order={{order}}"{{#all_chosen}} aria-current="true"{{/all_chosen}}><b>{{all_count}}</b> <span class="sign">[[All]]</span></a>
  {{#tabs}}<a href="?state={{task_class}}&amp;q={{words_filter}}&amp;unit={{unit_filter}}&amp;order={{order}}"{{#tab_chosen}} aria-current="true"{{/tab_chosen}}><b>{{tab_count}}</b> {{include "tasks/sign"}}</a>
  {{/tabs}}
</nav>
<form class="filters" method="get" action="/tasks">
  {{#has_state_filter}}<input type="hidden" name="state" value="{{state_filter}}">{{/has_state_filter}}
  <div class="field"><label for="q">[[Find in the list]]</label><input id="q" name="q" value="{{words_filter}}"></div>
  <div class="field"><label for="unit">[[Unit]]</label><select id="unit" name="unit"><option value="">[[All units]]</option>{{#units}}<option value="{{unit_option}}"{{#unit_chosen}} selected{{/unit_chosen}}>{{unit_option_name}}</option>{{/units}}</select></div>
  <div class="field"><label for="order">[[Order]]</label><select id="order" name="order"><option value="urgent">[[Most urgent first]]</option><option value="tree"{{#order_is_tree}} selected{{/order_is_tree}}>[[By the tree of units]]</option></select></div>
  <button class="button">[[Filter]]</button>
  <p class="acts"><button class="button plain needs-script" type="button" data-copy-link data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#link"></use></svg>[[Copy the link]]</button><a class="button plain" href="?state={{state_filter}}&amp;q={{words_filter}}&amp;unit={{unit_filter}}&amp;order={{order}}&amp;format=csv"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#download"></use></svg>[[Download]]</a></p>
</form>
{{#has_lines}}<div class="panel"><table class="table">
  <caption class="hidden">[[Tasks]]</caption>
  <thead><tr><th scope="col">[[State]]</th><th scope="col">[[Task]]</th><th scope="col">[[Whose]]</th><th scope="col">[[Deadline]]</th></tr></thead>
  <tbody>
    {{#lines}}<tr><td>{{include "tasks/state"}}{{#newly_given}}<p class="source">[[newly given]]</p>{{/newly_given}}</td><td class="what"><a href="/tasks/{{task}}">{{task_text:x-capital}}</a><p class="source">{{include "tasks/source"}}</p></td><td data-label="[[Whose]]">{{include "tasks/whose"}}</td><td data-label="[[Deadline]]">{{include "tasks/deadline"}}</td></tr>
    {{/lines}}
  </tbody>
</table></div>{{/has_lines}}
{{#no_lines}}<div class="empty"><h2>[[No tasks here]]</h2><p>[[With these filters there is none. A task appears here as soon as it is given.]]</p><a class="button" href="/tasks">[[Show all]]</a></div>{{/no_lines}}
{{#several_pages}}<nav class="pager" aria-label="[[Page]]">{{#page_before}}<a href="?state={{state_filter}}&amp;q={{words_filter}}&amp;unit={{unit_filter}}&amp;order={{order}}&amp;page={{page_before}}" rel="prev">[[Previous page]]</a>{{/page_before}}<span>[[Page {page} of {pages}]]</span>{{#page_after}}<a href="?state={{state_filter}}&amp;q={{words_filter}}&amp;unit={{unit_filter}}&amp;order={{order}}&amp;page={{page_after}}" rel="next">[[Next page]]</a>{{/page_after}}</nav>{{/several_pages}}
</main>
