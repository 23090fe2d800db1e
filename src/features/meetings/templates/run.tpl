{{%AUTOESCAPE context="HTML"}}
<section class="during-agenda" id="run" aria-labelledby="run-title">
  <h2 id="run-title">[[Agenda]]</h2>
  <ol class="run" id="agenda">{{#items}}
    <li class="{{#is_done}}done{{/is_done}}{{#is_now}}now{{/is_now}}" id="agenda-{{item}}"{{#is_now}} aria-current="step"{{/is_now}}>
      {{#is_done}}<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#agenda-done"></use></svg><div><span class="hidden">[[Done]]: </span>{{item_number}}. {{item_title}}</div><span class="minutes">{{item_took}}′</span>{{/is_done}}
      {{#is_now}}<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#agenda-now"></use></svg><div><span class="hidden">[[Now]]: </span>{{item_number}}. {{item_title}}{{#item_begun}}
        {{#item_minutes}}<progress max="{{item_minutes}}" value="{{item_took}}" aria-label="[[Time used]]">{{item_took}}/{{item_minutes}}</progress>{{/item_minutes}}
        <p class="elapsed" data-elapsed="{{item_begun}}" data-planned="{{item_minutes}}" data-word-left="{elapsed} [[min]], [[remaining]] {left} [[min]]" data-word-over="{elapsed} [[min]], [[over by]] {over} [[min]]">{{item_took}}′ / {{item_minutes}}′</p>{{/item_begun}}</div>{{/is_now}}
      {{#is_next}}<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#agenda-next"></use></svg><div><span class="hidden">[[Not yet]]: </span>{{item_number}}. {{item_title}}</div>{{#item_minutes}}<span class="minutes">{{item_minutes}}′</span>{{/item_minutes}}{{/is_next}}
    </li>{{/items}}
  </ol>
  {{#run_editable}}{{#next_item}}<form method="post" action="/meetings/{{run_meeting}}/agenda/{{next_item}}/start" data-swap="#run"><input type="hidden" name="csrf" value="{{run_token}}"><input type="hidden" name="client_id" value=""><button class="button block" id="next-item">[[To item]] {{next_number}}<svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#arrow-right"></use></svg></button></form>{{/next_item}}{{/run_editable}}
</section>
