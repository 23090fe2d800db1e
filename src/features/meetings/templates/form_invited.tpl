{{%AUTOESCAPE context="HTML"}}
<fieldset class="row" data-row><legend class="hidden">[[Somebody with a role]]</legend>
        {{#row_person}}<div class="field grow{{#person_fault}} bad{{/person_fault}}"><label for="{{person_slot}}">[[invited|Person]]</label>{{include "meetings/form_person"}}</div>{{/row_person}}
        <div class="field medium"><label for="invited.{{row}}.role">[[Role]]</label><select id="invited.{{row}}.role" name="invited.{{row}}.role">{{#row_roles}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Role:x-capital}}</option>{{/row_roles}}</select></div>
        <label class="choice"><input type="checkbox" name="invited.{{row}}.past" value="1"{{#row_past}} checked{{/row_past}}><span>[[With former posts]]</span></label>
        <p class="row-acts needs-script"><button class="button plain dense" type="button" data-row-remove><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#trash"></use></svg>[[Remove]]</button></p></fieldset>
