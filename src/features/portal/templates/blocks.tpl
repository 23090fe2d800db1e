{{%AUTOESCAPE context="HTML"}}
{{#blocks}}{{#block_kind_is_paragraph}}<p {{#lead}}class="lead"{{/lead}}>{{block_text}}</p>
{{/block_kind_is_paragraph}}{{#block_kind_is_heading}}<h2>{{block_text}}</h2>
{{/block_kind_is_heading}}{{#block_kind_is_list}}<ul>{{#items}}<li>{{value}}</li>{{/items}}</ul>
{{/block_kind_is_list}}{{#block_kind_is_picture}}{{#figure}}<figure><img src="{{figure_address}}" srcset="{{figure_sources:x-source-set}}" sizes="(max-width: 640px) 100vw, 760px" width="{{figure_width}}" height="{{figure_height}}" alt="{{figure_alternative}}" loading="lazy" decoding="async">{{#has_figure_caption}}<figcaption>{{figure_caption}}{{#has_figure_credit}} {{figure_credit}}{{/has_figure_credit}}</figcaption>{{/has_figure_caption}}{{#no_figure_caption}}{{#has_figure_credit}}<figcaption>{{figure_credit}}</figcaption>{{/has_figure_credit}}{{/no_figure_caption}}</figure>
{{/figure}}{{/block_kind_is_picture}}{{/blocks}}
