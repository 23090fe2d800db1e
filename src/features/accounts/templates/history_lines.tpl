{{%AUTOESCAPE context="HTML"}}
{{#has_lines}}<ol class="history">
  {{#lines}}<li id="change-{{number}}"><time datetime="{{recorded}}">{{recorded:x-date-time}}</time><div><p>{{sentence}}</p>{{#has_acting_as}}<p class="source">{{acting_as}}</p>{{/has_acting_as}}{{#changed}}<p class="change">{{#has_before}}<del>{{before}}</del>{{/has_before}} {{#has_after}}<ins>{{after}}</ins>{{/has_after}}</p>{{/changed}}{{#restorable}}<form method="post" action="{{thing_address}}/entries/{{restorable}}/restoration"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><button class="button dense">[[history|Put back]]<span class="hidden">: {{sentence}}</span></button></form>{{/restorable}}</div></li>
  {{/lines}}
</ol>{{/has_lines}}
{{#no_lines}}<div class="empty"><h2>[[Nothing stands here]]</h2></div>{{/no_lines}}
