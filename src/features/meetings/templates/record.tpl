{{%AUTOESCAPE context="HTML"}}
<a class="skip" href="#line">[[Skip to the line]]</a>
<header class="record-top">
  {{#head}}<a class="back" href="/meetings/{{meeting}}"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#arrow-left"></use></svg><span class="hidden">[[Back to the meeting]]</span></a>
  <div class="record-title"><h1>{{heading}}</h1><p class="source">{{unit_name}} · [[{part_of_day:x-word-PartOfDay} of {meeting_day:x-weekday-date}]]</p></div>{{/head}}
  <p class="saved" id="saved" role="status" data-stream-state data-word-live="[[Connected]]" data-word-lost="[[No network; what is typed is kept]]"><span class="sign good"><svg class="icon small when-live" aria-hidden="true"><use href="/assets/icons.svg#check"></use></svg><svg class="icon small when-lost" aria-hidden="true"><use href="/assets/icons.svg#wifi-off"></use></svg><span data-word>[[Saved]]</span></span></p>
  <time class="clock" data-clock datetime="{{now}}">{{now:x-time}}</time>
  {{#may_start}}<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/start"{{#another_day}}{{#head}} data-confirm="{{#lies_ahead}}[[The meeting is planned for {meeting_day:x-weekday-date}. Hold it today? Minutes and lists have this day then.]]{{/lies_ahead}}{{#no_lies_ahead}}[[The meeting is planned for {meeting_day:x-weekday-date}. Begin its record today?]]{{/no_lies_ahead}}"{{/head}}{{/another_day}}><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><label class="hidden" for="start-at">[[Began at]]</label>{{#start_at}}<input id="start-at" class="time" name="at" value="{{typed}}" size="5"{{#fault}} aria-invalid="true" aria-describedby="faults"{{/fault}}>{{/start_at}}<button class="button primary">[[Begin the meeting]]</button></form>{{/may_start}}
  {{#may_close}}<form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/closing" data-confirm="[[Close the meeting? The minutes are written from the record; entries can still be corrected until they are approved.]]"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><label class="hidden" for="close-at">[[Ended at]]</label>{{#close_at}}<input id="close-at" class="time" name="at" value="{{typed}}" placeholder="{{now:x-time}}" size="5"{{#fault}} aria-invalid="true" aria-describedby="faults"{{/fault}}>{{/close_at}}<button class="button" id="close-meeting">[[Close the meeting]]</button></form>{{/may_close}}
  {{#is_closed}}<a class="button primary" href="/meetings/{{#head}}{{meeting}}{{/head}}/minutes">[[To the minutes]]</a>{{/is_closed}}
</header>
<nav class="panes" aria-label="[[Parts of the screen]]"><a href="#entries-pane">[[Record]]</a><a href="#agenda-pane">[[Agenda]]</a><a href="#roll-pane">[[Roll]]</a></nav>
<main class="during" id="content" data-stream="/meetings/{{#head}}{{meeting}}{{/head}}/stream" data-journal="{{journal}}">
  <div class="pane" id="agenda-pane">{{#run}}{{include "meetings/run"}}{{/run}}</div>
  <section class="during-record" id="entries-pane" aria-label="[[Record]]">
    {{#has_faults}}<div id="faults">{{include "pages/faults"}}</div>{{/has_faults}}
    <div class="record-scroll" tabindex="0" role="region" aria-label="[[Entries]]">
    <ol class="record" id="record">{{#entries}}{{include "meetings/entry"}}{{/entries}}</ol>
    <p class="nothing-yet source">{{#writes}}[[Nothing is written yet. Type a name and what was said, or choose a kind.]]{{/writes}}{{#no_writes}}[[Nothing is written yet. What the recorder writes appears here at once.]]{{/no_writes}}</p>
    </div>
    {{#taken_out}}<div class="offer" role="status"><p>[[Taken out of the record]]: {{taken_kind:x-word-EntryKind}}{{#has_taken_text}} · {{taken_text}}{{/has_taken_text}}</p><form method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/entries/{{taken_entry}}/restoration"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value=""><button class="button dense">[[Undo]]</button></form></div>{{/taken_out}}
    {{#writes}}<form class="quick" id="quick" method="post" action="/meetings/{{#head}}{{meeting}}{{/head}}/entries" data-quick-line data-queue="{{reader}}" data-suggest="/meetings/{{#head}}{{meeting}}{{/head}}/suggestions" data-into="#record" data-word-kept="[[Not sent yet; kept on this machine and sent in this order once there is a network]]: {count}"{{#no_may_start}} data-focused{{/no_may_start}} data-word-failed="[[Not sent yet; the line is still here.]]">
      <input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="client_id" value="{{client_id}}">
      <label class="hidden" for="line">[[Line of the record]]</label>
      <p class="answering" data-answering{{#no_answering}} hidden{{/no_answering}}><input type="hidden" name="answers" value="{{#answering}}{{asked_entry}}{{/answering}}"><span>[[Answer to]]: <q data-answering-text>{{#answering}}{{asked_text}}{{/answering}}</q></span><a class="button plain dense" href="/meetings/{{#head}}{{meeting}}{{/head}}/record#line" data-answering-drop>[[Not an answer]]</a></p>
      <div class="quick-field"><textarea id="line" name="line" rows="1" autocomplete="off" autocapitalize="off" enterkeyhint="send" placeholder="[[A name and what was said, or / to choose a kind]]">{{typed_line:pre_escape}}</textarea><button class="button primary">[[Write]]</button></div>
      <div data-quick-message class="quick-message" role="status">{{line_fault}}</div>
      <div data-quick-options class="quick-options"></div>
      <p class="source choose">[[Not clear yet who or what is meant: click the right line]]<span class="only-wide">[[, or choose it with ↑ ↓ and Enter]]</span></p>
      <div class="pasted" data-pasted hidden><p class="acts"><span>[[Pasted lines that follow]]: <b data-pasted-count></b></span><button class="button plain dense" type="button" data-pasted-skip>[[Leave this line out]]</button><button class="button plain dense" type="button" data-pasted-drop>[[Leave all out]]</button></p><ol></ol></div>
      <fieldset class="kinds"><legend class="hidden">[[Kind of entry]]</legend>
        <label title="[[Recognized by itself]]"><input type="radio" name="kind" value="" checked>[[Automatic]]</label>{{#kinds}}<label {{#seldom}}class="seldom"{{/seldom}}><input type="radio" name="kind" value="{{kind}}"{{#chosen}} checked{{/chosen}}>{{kind:x-word-EntryKind:x-capital}}</label>{{/kinds}}<label class="more-kinds"><input type="checkbox" data-more-kinds>[[Other kinds]]</label>
      </fieldset>
      <p class="source"><a href="/meetings/{{#head}}{{meeting}}{{/head}}/entries/new">[[Write an entry with all its fields]]</a><span class="only-wide"> · [[a report with figures, an outcome with targets, an opening with its steps]]</span></p>
    </form>{{/writes}}
  </section>
  <div class="pane" id="roll-pane">{{#roll}}{{include "meetings/roll"}}{{/roll}}</div>
</main>
