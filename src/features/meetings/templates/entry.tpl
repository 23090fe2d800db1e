{{%AUTOESCAPE context="HTML"}}
<li class="entry" id="entry-{{entry}}" tabindex="-1"><time>{{entry_time:x-time}}</time><div>
<p class="entry-head">{{entry_kind:x-word-EntryKind:x-capital}}{{#has_entry_speaker}} · <b>{{entry_speaker}}</b>{{/has_entry_speaker}}{{#has_entry_issue}} · {{entry_issue}}{{/has_entry_issue}}</p>
{{#asked}}<p class="entry-asked">[[Answer to]] <a href="#entry-{{asked_entry}}">{{asked_speaker}}{{#no_asked_speaker}}[[a question]]{{/no_asked_speaker}}</a>: <q>{{asked_text}}</q></p>{{/asked}}
{{#is_vote}}<p class="entry-text">{{vote_question}} <b>{{votes_for}}</b> [[for]] · <b>{{votes_against}}</b> [[against]] · <b>{{votes_other}}</b> [[other]]</p><p class="source">{{votes_entitled}} [[present and entitled]]</p>{{/is_vote}}
{{#no_is_vote}}{{#has_entry_text}}<p class="entry-text">{{#says_act}}<span class="act">{{entry_act:x-word-Act}}</span> {{/says_act}}{{#has_entry_addressee}}{{entry_addressee}} {{/has_entry_addressee}}{{entry_text}}</p>{{/has_entry_text}}{{/no_is_vote}}
{{#has_entry_points}}<ul class="entry-points">{{#entry_points}}<li>{{value}}</li>{{/entry_points}}</ul>{{/has_entry_points}}
{{#has_entry_figures}}<ul class="entry-points">{{#entry_figures}}<li>{{name}}: {{value:x-number}} {{unit}}</li>{{/entry_figures}}</ul>{{/has_entry_figures}}
{{#has_entry_owner}}<p class="source">[[Responsible]]: {{entry_owner}}</p>{{/has_entry_owner}}
{{#entry_deadline}}<p class="source">[[Deadline]] {{entry_deadline:x-weekday-date}}{{#entry_before}} ([[said as before]] {{entry_before:x-date}}){{/entry_before}}</p>{{/entry_deadline}}
{{#offers_task}}{{#entry_editable}}<p class="entry-task"><a href="/meetings/{{entry_meeting}}/tasks#entry-{{entry}}">[[Make it a task]]<span class="hidden"> {{entry_time:x-time}}</span></a></p>{{/entry_editable}}{{/offers_task}}
{{#entry_corrected}}<p class="source">[[corrected]]</p>{{/entry_corrected}}
{{#entry_editable}}<p class="entry-acts">{{#is_question}}<a href="/meetings/{{entry_meeting}}/record?answer={{entry}}#line" data-answer="{{entry}}">[[Answer it]]<span class="hidden"> {{entry_time:x-time}}</span></a> {{/is_question}}<a href="/meetings/{{entry_meeting}}/entries/{{entry}}/edit">[[Correct]]<span class="hidden"> {{entry_time:x-time}}</span></a></p>{{/entry_editable}}
</div></li>
