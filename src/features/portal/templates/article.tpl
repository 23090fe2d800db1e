{{%AUTOESCAPE context="HTML"}}
<div class="wrap body">
<main id="content">
<article class="article" lang="{{text_language}}">
  <nav class="crumbs" lang="{{shown_language}}" aria-label="[[Path]]"><a href="/portal{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">[[News]]</a><span aria-hidden="true"> › </span>{{unit_name}}</nav>
  <h1>{{headline}}</h1>
  <div class="dateline" lang="{{shown_language}}"><p><time datetime="{{published_day}}">[[{part_of_day:x-word-PartOfDay:x-capital} of {published_day:x-weekday-date}]]</time>{{#corrected_day}} · [[corrected on {corrected_day:x-date}]]{{/corrected_day}}</p>
    <div class="reading needs-script" role="group" aria-label="[[Way of showing]]"><span class="reading-label">[[Text size]]</span>
      <button type="button" class="text-small" data-set-text="small">A-<span class="hidden"> [[Small text]]</span></button><button type="button" data-set-text="normal">A<span class="hidden"> [[Normal text]]</span></button><button type="button" class="text-large" data-set-text="large">A+<span class="hidden"> [[Large text]]</span></button>
      <button type="button" data-toggle-contrast><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#contrast"></use></svg>[[Contrast]]</button>
      <button type="button" data-print><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#printer"></use></svg>[[Print]]</button></div></div>
{{include "portal/blocks"}}
  <footer class="article-foot"><p lang="{{shown_language}}">[[Source: {unit_name}]]{{#has_byline}} · {{byline}}{{/has_byline}}</p></footer>
</article>
</main>
{{#has_others}}<aside class="beside" aria-labelledby="same"><h2 id="same">[[In the same section]]</h2><ul class="links">{{#others}}<li><a lang="{{text_language}}" href="/portal/articles/{{other}}{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">{{other_headline}}</a><time datetime="{{other_day}}">{{other_day:x-date}}</time></li>{{/others}}</ul></aside>{{/has_others}}
</div>
