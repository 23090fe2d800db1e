{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
{{#page_fault}}<p class="flash bad" role="alert"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#sign-late"></use></svg>{{page_fault}}</p>{{/page_fault}}
<header class="bar"><h2 id="letter-title">[[Letter of invitation]]: {{letter_to}}</h2><p class="acts"><button class="button primary needs-script" type="button" data-print><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#printer"></use></svg>[[Print]]</button><button class="button needs-script" type="button" data-copy="#letter" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy the letter]]</button>{{#head}}<a class="button plain" href="/meetings/{{meeting}}">[[Back to the meeting]]</a>{{/head}}</p></header>
{{#issue_form}}<details class="fold" id="issue"{{#issue_open}} open{{/issue_open}}><summary>[[Number, place and day]]</summary>
<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/invitations/{{guest}}" class="form" novalidate><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><input type="hidden" name="revision" value="{{issue_revision}}">
  <p class="hint">[[One number for the letters to all guests of this meeting.]]</p>
  <div class="field-row">
    {{#letter_no}}<div class="field short{{#fault}} bad{{/fault}}"><label for="issue-number">[[Number of the invitation]]</label><input id="issue-number" name="number" value="{{typed}}" placeholder="05-GM/CB" aria-describedby="issue-number-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="issue-number-error">{{fault}}</p></div>{{/letter_no}}
    {{#issued_at}}<div class="field medium{{#fault}} bad{{/fault}}"><label for="issue-place">[[Place of issue]]</label><input id="issue-place" name="place" value="{{typed}}" aria-describedby="issue-place-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="issue-place-error">{{fault}}</p></div>{{/issued_at}}
    {{#issued_on}}<div class="field short{{#fault}} bad{{/fault}}"><label for="issue-issued">[[Day of issue]]</label><input id="issue-issued" name="issued" value="{{typed}}" inputmode="numeric" aria-describedby="issue-issued-error"{{#fault}} aria-invalid="true"{{/fault}}><p class="error" id="issue-issued-error">{{fault}}</p></div>{{/issued_on}}
  </div>
  <p class="acts"><button class="button">[[Put them on the letters]]</button></p>
</form></details>{{/issue_form}}
{{#paper}}<article class="paper" aria-labelledby="letter-title" lang="vi">
  <header class="paper-head {{letter_form}}"><p>{{#head_left}}<span>{{value}}</span><br>{{/head_left}}<i class="paper-rule" aria-hidden="true"></i>{{letter_number}}</p><p>{{#head_right}}<b>{{value}}</b><br>{{/head_right}}<i class="paper-rule" aria-hidden="true"></i>{{#demo}}<strong class="demo">BẢN TRÌNH DIỄN</strong><br>{{/demo}}<i>{{place_and_day}}</i></p></header>
  <h3 class="paper-title">{{letter_title}}<br>{{letter_summary}}</h3>
  <p>{{addressed_to}}</p>
  {{#opening}}<p>{{value}}</p>{{/opening}}
  {{#points}}<p><b>{{point_label}}</b> {{point_text}}</p>{{/points}}
  {{#remark}}{{#has_point_text}}<p><i>{{point_label}}</i> {{point_text}}</p>{{/has_point_text}}{{/remark}}
  <p>{{closing}}</p>
  <footer class="paper-signs"><p class="paper-copies"><u>Nơi nhận:</u><br>{{#copies}}- {{value}}<br>{{/copies}}</p><p>{{#signed_as}}<b>{{value}}</b><br>{{/signed_as}}<span>{{signed_by}}</span></p></footer>
</article>{{/paper}}
<pre hidden id="letter">{{letter:pre_escape}}</pre>
</main>
