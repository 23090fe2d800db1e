{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
<p class="acts"><button class="button primary needs-script" type="button" data-print><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#printer"></use></svg>[[Print]]</button>{{#head}}<a class="button plain" href="/meetings/{{meeting}}">[[Back to the meeting]]</a>{{/head}}</p>
<article class="paper">
  {{#head}}<h2 class="paper-title">[[Attendance sheet]]<br>{{heading}}</h2><p>{{unit_name}} · {{planned_start:x-time}}, [[{part_of_day:x-word-PartOfDay} of {meeting_day:x-weekday-date}]] · {{room}}</p>{{/head}}
  <ol>{{#agenda}}<li>{{item_title}}</li>{{/agenda}}</ol>
  <table class="table sheet"><caption class="hidden">[[Attendance sheet]]</caption><thead><tr><th scope="col">[[No.]]</th><th scope="col">[[Name]]</th><th scope="col">[[Present]]</th><th scope="col">[[Signature]]</th></tr></thead>
  <tbody>{{#people}}<tr><td>{{number}}</td><td>{{sheet_name}}{{#has_sheet_position}}<p class="source">{{sheet_position}}</p>{{/has_sheet_position}}</td><td>☐</td><td></td></tr>{{/people}}</tbody></table>
  <p>[[Notes]]</p>
  <p class="ruled" aria-hidden="true"></p><p class="ruled" aria-hidden="true"></p><p class="ruled" aria-hidden="true"></p><p class="ruled" aria-hidden="true"></p>
</article>
</main>
