{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="{{shown_language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page_title}} · {{organization_name}}</title>
{{#has_description}}<meta name="description" content="{{description}}">
<meta property="og:description" content="{{description}}">
{{/has_description}}{{#has_picture}}<meta property="og:image" content="{{picture}}">
{{/has_picture}}<meta property="og:title" content="{{page_title}}">
<meta property="og:site_name" content="{{organization_name}}">
<meta property="og:url" content="{{canonical}}">
{{#published}}<meta property="og:type" content="article">
<meta property="article:published_time" content="{{published}}">
{{/published}}{{#no_published}}<meta property="og:type" content="website">
{{/no_published}}<link rel="canonical" href="{{canonical}}">
<link rel="alternate" type="application/atom+xml" title="{{organization_name}}" href="/portal/feed.xml">
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{portal_styles}}">
<script src="{{early_script}}"></script>
<script src="{{portal_script}}" defer></script>
</head>
<body>
<a class="skip" href="#content">[[Skip to content]]</a>
<header class="banner"><div class="wrap">
  <svg class="emblem" aria-hidden="true"><use href="/assets/icons.svg#mark"></use></svg>
  <p class="banner-lines">{{#has_organization_parent}}<span>{{organization_parent}}</span>{{/has_organization_parent}}<a href="/portal{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">{{organization_name}}</a>{{#has_organization_english}}<span lang="en">{{organization_english}}</span>{{/has_organization_english}}</p>
  {{#demo}}<strong class="demo">[[DEMONSTRATION]]</strong>{{/demo}}
</div></header>
<nav class="site-nav" aria-label="[[Main]]"><div class="wrap"><ul><li><a href="/portal{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}"{{#no_at_search}} aria-current="true"{{/no_at_search}}>[[News]]</a></li></ul><ul class="side"><li><a class="find" href="/portal/search{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}"{{#at_search}} aria-current="page"{{/at_search}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#search"></use></svg>[[Find]]</a></li><li>{{#english}}<a class="language" href="{{path}}?{{#has_searched}}q={{searched}}&amp;{{/has_searched}}lang=vi" lang="vi" hreflang="vi">Tiếng Việt</a>{{/english}}{{#no_english}}<a class="language" href="{{path}}?{{#has_searched}}q={{searched}}&amp;{{/has_searched}}lang=en" lang="en" hreflang="en">English</a>{{/no_english}}</li></ul></div></nav>
{{body:x-html}}
<footer class="site-foot"><div class="wrap"><p><b>{{organization_name}}</b></p>
<p class="foot-links"><a href="/portal/accessibility{{#has_chosen_language}}?lang={{chosen_language}}{{/has_chosen_language}}">[[Accessibility]]</a> · <a href="/portal/feed.xml">[[News feed (Atom)]]</a> · <a href="/">[[For members: sign in]]</a></p></div></footer>
</body>
</html>
