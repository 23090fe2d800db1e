{{%AUTOESCAPE context="HTML"}}
<ol role="listbox" id="people-found" aria-label="[[People of this name]]">{{#people_found}}<li role="option" id="person-option-{{index}}" data-number="{{person}}">{{person_name}}</li>{{/people_found}}</ol>
