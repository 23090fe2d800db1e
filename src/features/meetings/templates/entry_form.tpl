{{%AUTOESCAPE context="HTML"}}
<main class="page narrow" id="content">
<header class="heading"><nav class="crumbs" aria-label="[[Path]]"><a href="/meetings/{{meeting}}/record">{{heading}}</a></nav><h1>{{#entry}}[[Correct the entry]]{{/entry}}{{#no_entry}}[[Write an entry]]{{/no_entry}}</h1></header>
<form method="post" action="/meetings/{{meeting}}/entries{{#entry}}/{{entry}}{{/entry}}" class="form" data-keep="entry-{{meeting}}-{{entry}}" novalidate>
  <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}">
  {{#revision}}<input type="hidden" name="revision" value="{{revision}}">{{/revision}}
  {{include "pages/kept"}}
  {{#fault}}<div class="refused" role="alert" tabindex="-1"><h2><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#missing"></use></svg>{{fault}}</h2></div>{{/fault}}
  {{#stands_now}}<div class="versions"><div><h3>[[Stands there now]]</h3><p class="plain-text">{{stands_now:pre_escape}}</p></div><div><h3>[[Typed here]]</h3><p class="plain-text">{{text:pre_escape}}</p></div></div>{{/stands_now}}
  <div class="field-row">
    <div class="field medium"><label for="kind">[[Kind]]</label><select id="kind" name="kind" data-opens-groups>{{#kinds}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-EntryKind:x-capital}}</option>{{/kinds}}</select></div>
    <div class="field grow"><label for="agenda_item">[[Agenda item]]</label><select id="agenda_item" name="agenda_item">{{#no_entry}}<option value="">[[the running one, else by the kind of entry]]</option>{{/no_entry}}{{#items}}<option value="{{item}}"{{#chosen}} selected{{/chosen}}>{{item_title}}</option>{{/items}}</select></div>
    <div class="field short"><label for="happened">[[Time]]</label><input id="happened" name="happened" value="{{happened}}"></div>
  </div>
  <div class="field-row">
    <div class="field grow"><label for="speaker">[[Speaker]]</label><select id="speaker" name="speaker"><option value="">[[nobody, or somebody else]]</option>{{#speakers}}<option value="{{person}}"{{#chosen}} selected{{/chosen}}>{{person_name}}</option>{{/speakers}}</select></div>
    <div class="field grow"><label for="speaker_name">[[Somebody who is not in the list]]</label><input id="speaker_name" name="speaker_name" value="{{speaker_name}}"></div>
  </div>
  <div class="field-row">
    <div class="field medium"><label for="act">[[How it was said]]</label><select id="act" name="act">{{#acts}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Act}}</option>{{/acts}}</select></div>
    <div class="field grow"><label for="issue">[[About]]</label><input id="issue" name="issue" value="{{issue}}"></div>
  </div>
  <div class="field"><label for="text">[[Text]]</label><p class="hint" id="text-hint">[[What follows the verb, beginning small, without a full stop; or whole sentences.]]</p><textarea id="text" name="text" rows="4" aria-describedby="text-hint">{{text:pre_escape}}</textarea></div>
  <details class="fold group" data-kinds="report"{{#shows_report}} open{{/shows_report}}><summary>[[Report]]</summary>
    <div class="field"><label for="report_title">[[Title of the report]]</label><p class="hint" id="report_title-hint">[[As printed between quotation marks, which are added; empty for a lead report.]]</p><input id="report_title" name="report_title" value="{{report_title}}" aria-describedby="report_title-hint"></div>
    <div class="field"><label for="points">[[What it stressed, a line each]]</label><textarea id="points" name="points" rows="3">{{points:pre_escape}}</textarea></div>
    <div class="field"><label for="figures">[[Figures, a line each]]</label><p class="hint" id="figures-hint">[[name: value unit (value before)]]</p><textarea id="figures" name="figures" rows="3" aria-describedby="figures-hint">{{figures:pre_escape}}</textarea></div>
    <div class="field-row"><div class="field grow"><label for="figures_subject">[[Figures of]]</label><input id="figures_subject" name="figures_subject" value="{{figures_subject}}"></div><div class="field grow"><label for="agreed_by">[[Agreed before by]]</label><input id="agreed_by" name="agreed_by" value="{{agreed_by}}"></div></div>
    <div class="field-row"><div class="field grow"><label for="solutions">[[What it proposes, a line each]]</label><textarea id="solutions" name="solutions" rows="2">{{solutions:pre_escape}}</textarea></div><div class="field medium"><label for="listed">[[These are]]</label><select id="listed" name="listed">{{#listings}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-Listed}}</option>{{/listings}}</select></div></div>
  </details>
  <details class="fold group" data-kinds="outcome"{{#shows_outcome}} open{{/shows_outcome}}><summary>[[Outcome]]</summary>
    <div class="field"><label for="targets">[[Targets, a line each]]</label><textarea id="targets" name="targets" rows="2">{{targets:pre_escape}}</textarea></div>
    <div class="field-row"><div class="field grow"><label for="period">[[Period]]</label><input id="period" name="period" value="{{period}}"></div><div class="field grow"><label for="compared_with">[[Compared with]]</label><input id="compared_with" name="compared_with" value="{{compared_with}}"></div></div>
  </details>
  <details class="fold group" data-kinds="vote"{{#shows_vote}} open{{/shows_vote}}><summary>[[Vote]]</summary>
    <div class="field"><label for="question">[[On what]]</label><input id="question" name="question" value="{{question}}"></div>
    <div class="field-row"><div class="field short"><label for="in_favour">[[For]]</label><input id="in_favour" name="in_favour" value="{{in_favour}}" inputmode="numeric"></div><div class="field short"><label for="against">[[Against]]</label><input id="against" name="against" value="{{against}}" inputmode="numeric"></div><div class="field short"><label for="other">[[Other]]</label><input id="other" name="other" value="{{other}}" inputmode="numeric"></div>
    <div class="field medium"><label for="method">[[Method]]</label><select id="method" name="method">{{#methods}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-VoteMethod:x-capital}}</option>{{/methods}}</select></div></div>
    <details class="fold"{{#shows_rules}} open{{/shows_rules}}><summary>[[Who votes, how many are needed, ballots]]</summary>
      <div class="field-row"><div class="field grow"><label for="entitled_class">[[Who votes]]</label><p class="hint" id="entitled_class-hint">[[Counted from the roll.]]</p><select aria-describedby="entitled_class-hint" id="entitled_class" name="entitled_class">{{#classes}}<option value="{{option}}"{{#chosen}} selected{{/chosen}}>{{option:x-word-MemberClass:x-capital}}</option>{{/classes}}</select></div>
      <div class="field medium"><label for="needed">[[Votes that pass it]]</label><p class="hint" id="needed-hint">[[Empty: more than half.]]</p><input id="needed" name="needed" value="{{needed}}" inputmode="numeric" aria-describedby="needed-hint"></div></div>
      <label class="choice"><input type="checkbox" name="everybody_entitled" value="1"{{#everybody_entitled}} checked{{/everybody_entitled}}><span>[[All members vote, probationary ones too]]</span></label>
      <div class="field-row"><div class="field short"><label for="ballots_issued">[[Ballots issued]]</label><input id="ballots_issued" name="ballots_issued" value="{{ballots_issued}}" inputmode="numeric"></div><div class="field short"><label for="ballots_returned">[[Returned]]</label><input id="ballots_returned" name="ballots_returned" value="{{ballots_returned}}" inputmode="numeric"></div><div class="field short"><label for="ballots_valid">[[Valid]]</label><input id="ballots_valid" name="ballots_valid" value="{{ballots_valid}}" inputmode="numeric"></div></div>
    </details>
  </details>
  <details class="fold group" data-kinds="task proposal"{{#shows_task}} open{{/shows_task}}><summary>[[Task or proposal]]</summary>
    <div class="field-row"><div class="field grow"><label for="addressee">[[To whom, as printed]]</label><input id="addressee" name="addressee" value="{{addressee}}"></div><div class="field grow"><label for="on_behalf_of">[[On behalf of]]</label><input id="on_behalf_of" name="on_behalf_of" value="{{on_behalf_of}}"></div></div>
    <div class="field-row"><div class="field grow"><label for="owner">[[Owner]]</label><select id="owner" name="owner"><option value="">[[nobody yet]]</option>{{#owners}}<option value="{{person}}"{{#chosen}} selected{{/chosen}}>{{person_name}}</option>{{/owners}}</select></div><div class="field grow"><label for="addressed_unit">[[Unit]]</label><select id="addressed_unit" name="addressed_unit"><option value="">[[none]]</option>{{#units}}<option value="{{unit}}"{{#chosen}} selected{{/chosen}}>{{unit_name}}</option>{{/units}}</select></div><div class="field medium"><label for="deadline">[[Deadline]]</label><input id="deadline" name="deadline" value="{{deadline}}"></div></div>
    <label class="choice"><input type="checkbox" name="whole_subtree" value="1"{{#whole_subtree}} checked{{/whole_subtree}}><span>[[The unit and all under it]]</span></label>
  </details>
  <details class="fold group" data-kinds="note"{{#shows_opening}} open{{/shows_opening}}><summary>[[Opening or closing]]</summary>
    <div class="field"><label for="steps">[[Steps, a line each]]</label><textarea id="steps" name="steps" rows="2">{{steps:pre_escape}}</textarea></div>
    <label class="choice"><input type="checkbox" name="agreed" value="1"{{#agreed}} checked{{/agreed}}><span>[[The meeting agreed]]</span></label>
  </details>
  {{#has_questions}}<div class="field"><label for="answers">[[Answer to the question]]</label><select id="answers" name="answers"><option value="">[[no question]]</option>{{#questions}}<option value="{{asked_entry}}"{{#chosen}} selected{{/chosen}}>{{asked_speaker}}{{#has_asked_speaker}}: {{/has_asked_speaker}}{{asked_text}}</option>{{/questions}}</select></div>{{/has_questions}}
  <p class="acts"><button class="button primary">[[Write]]</button><a class="button plain" href="/meetings/{{meeting}}/record">[[Go back]]</a></p>
</form>
{{#entry}}<form method="post" action="/meetings/{{meeting}}/entries/{{entry}}/removal" data-confirm="[[Remove this entry from the record? It stays in the history and can be put back from there.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><button class="button danger">[[Remove the entry]]</button></form>{{/entry}}
</main>
