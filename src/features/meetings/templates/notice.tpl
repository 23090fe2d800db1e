{{%AUTOESCAPE context="HTML"}}
<ul class="notice">
<li>[[plural|{desk_count} person finds it on the desk after signing in|{desk_count} people find it on the desk after signing in]]</li>
{{#has_link_names}}<li>[[plural|{link_count} person has no account; send the personal link|{link_count} people have no account; send each the personal link]] <span class="source">({{link_names}})</span></li>{{/has_link_names}}
{{#has_letter_names}}<li>[[plural|{letter_count} person from outside the unit: print or send the letter|{letter_count} people from outside the unit: print or send the letters]] <span class="source">({{letter_names}})</span></li>{{/has_letter_names}}
</ul>
