{{%AUTOESCAPE context="HTML"}}
<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/reply" class="form"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}">
  <p class="acts"><button class="button{{#no_answered}} primary{{/no_answered}}" name="reply" value="yes_room">[[I will attend in person]]</button>{{#offers_remote}}<button class="button" name="reply" value="yes_remote">[[I will join remotely]]</button>{{/offers_remote}}</p>
  {{#reply_reason}}<div class="field{{#has_fault}} bad{{/has_fault}}"><label for="reason">[[Reason, if absent]]</label><p class="hint" id="reason-hint">[[It is written into the minutes: a few words are enough.]]</p><input id="reason" name="reason" value="{{typed}}" aria-describedby="reason-hint reason-error"{{#has_fault}} aria-invalid="true"{{/has_fault}}><p class="error" id="reason-error">{{fault}}</p></div>{{/reply_reason}}
  <p class="acts"><button class="button" name="reply" value="no">[[I cannot come]]</button></p>
</form>
