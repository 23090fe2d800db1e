{{%AUTOESCAPE context="HTML"}}
<main class="page" id="content">
{{include "meetings/head"}}
<header class="bar"><h2 id="letter-title">[[Letter of invitation]]: {{letter_to}}</h2><p class="acts"><button class="button primary needs-script" type="button" data-copy="#letter" data-word-done="[[Copied]]"><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#copy"></use></svg>[[Copy the letter]]</button><button class="button needs-script" type="button" data-print><svg class="icon small" aria-hidden="true"><use href="/assets/icons.svg#printer"></use></svg>[[Print]]</button>{{#head}}<a class="button plain" href="/meetings/{{meeting}}">[[Back to the meeting]]</a>{{/head}}</p></header>
<article class="paper" aria-labelledby="letter-title" lang="vi"><pre class="plain-text" id="letter">{{letter:pre_escape}}</pre></article>
</main>
