{{%AUTOESCAPE context="HTML"}}
{{#blocks}}{{#block_kind_is_paragraph}}<p {{#lead}}class="lead"{{/lead}}>{{block_text}}</p>
{{/block_kind_is_paragraph}}{{#block_kind_is_heading}}<h2>{{block_text}}</h2>
{{/block_kind_is_heading}}{{#block_kind_is_list}}<ul>{{#items}}<li>{{value}}</li>{{/items}}</ul>
{{/block_kind_is_list}}{{/blocks}}
