{{%AUTOESCAPE context="HTML"}}
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{feed_language}}">
<title>{{feed_title}}</title>
<id>{{home_address}}</id>
<link rel="self" type="application/atom+xml" href="{{feed_address}}"/>
<link rel="alternate" type="text/html" href="{{home_address}}"/>
<updated>{{updated}}</updated>
<author><name>{{feed_title}}</name></author>
{{#entries}}<entry>
<title>{{entry_title}}</title>
<id>{{entry_address}}</id>
<link rel="alternate" type="text/html" href="{{entry_address}}"/>
<published>{{entry_published}}</published>
<updated>{{entry_published}}</updated>
<author><name>{{entry_author}}</name></author>
<summary>{{entry_summary}}</summary>
</entry>
{{/entries}}</feed>
