{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page_title}} · Đầu Mối</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{styles}}">
<script src="{{early_script}}"></script>
<script src="{{script}}" defer></script>
</head>
<body class="app{{#bare}} bare{{/bare}}{{#recording}} recording{{/recording}}"{{#posted}} data-posted{{/posted}} data-word-away="[[No network. What was typed is kept; try again when the line is back.]]">
{{#no_recording}}
{{#reader}}
<a class="skip" href="#content">[[Skip to content]]</a>
<header class="top">
  <a class="brand" href="/"><svg class="icon large" aria-hidden="true"><use href="/assets/icons.svg#mark"></use></svg>Đầu Mối</a>
  <nav class="nav" aria-label="[[Main]]">
    <ul>
      <li><a href="/"{{#at_desk}} aria-current="page"{{/at_desk}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#list-check"></use></svg><span>[[Desk]]</span>{{#anything_waits}}<b class="count">{{waiting}}<span class="hidden"> [[waiting]]</span></b>{{/anything_waits}}</a></li>
      <li><a href="/meetings"{{#at_meetings}} aria-current="page"{{/at_meetings}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#users-group"></use></svg><span>[[Meetings]]</span></a></li>
      <li><a href="/tasks"{{#at_tasks}} aria-current="page"{{/at_tasks}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#clipboard-check"></use></svg><span>[[Tasks]]</span></a></li>
      <li><a href="/articles"{{#at_articles}} aria-current="page"{{/at_articles}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#news"></use></svg><span>[[News]]</span></a></li>
      <li><a href="/units"{{#at_units}} aria-current="page"{{/at_units}}><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#sitemap"></use></svg><span>[[Units]]</span></a></li>
    </ul>
  </nav>
  <details class="menu authority">
    <summary><span><b>{{reader_name}}</b> <span class="source">{{acting_as}}</span></span><svg class="icon small chevron" aria-hidden="true"><use href="/assets/icons.svg#chevron-down"></use></svg></summary>
    <div class="menu-list">
      {{#has_capacities}}<form method="post" action="/session/capacity"><input type="hidden" name="csrf" value="{{form_token}}"><p class="menu-title">[[Acting as]]</p>
        {{#capacities}}<button name="capacity" value="{{capacity}}"{{#chosen}} aria-current="true"{{/chosen}}>{{capacity_title}}</button>{{/capacities}}</form>{{/has_capacities}}
      <ul><li><a href="/account"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#user"></use></svg>[[My account]]</a></li>
      {{#administrator}}<li><a href="/administration"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#settings"></use></svg>[[Administration]]</a></li>{{/administrator}}
      <li><a href="/portal"><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#news"></use></svg>[[Public portal]]</a></li></ul>
      <form method="post" action="/language"><input type="hidden" name="csrf" value="{{form_token}}"><input type="hidden" name="back" value="{{path}}"><p class="menu-title">[[Language]]</p>
        <button name="language" value="vi" lang="vi">Tiếng Việt</button><button name="language" value="en" lang="en">English</button></form>
      <div class="needs-script"><p class="menu-title">[[Appearance]]</p>
        <button type="button" data-set-theme="auto">[[As the device]]</button><button type="button" data-set-theme="light">[[Light]]</button><button type="button" data-set-theme="dark">[[Dark]]</button>
        <button type="button" data-toggle-contrast>[[High contrast]]</button></div>
      <form method="post" action="/session/end"><input type="hidden" name="csrf" value="{{form_token}}"><button><svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#logout"></use></svg>[[Sign out]]</button></form>
    </div>
  </details>
</header>
{{/reader}}
{{#no_reader}}
<header class="bare-top"><svg class="icon large" aria-hidden="true"><use href="/assets/icons.svg#mark"></use></svg><p><b>Đầu Mối</b>{{#has_organization_name}}<br><span class="source">{{organization_name}}</span>{{/has_organization_name}}</p></header>
{{/no_reader}}
{{/no_recording}}
{{body:x-html}}
<dialog class="dialog" id="confirm" aria-labelledby="confirm-text"><form method="dialog"><p id="confirm-text"></p><p class="acts"><button class="button primary" value="yes">[[Confirm]]</button><button class="button plain" value="no">[[Go back]]</button></p></form></dialog>
</body>
</html>
