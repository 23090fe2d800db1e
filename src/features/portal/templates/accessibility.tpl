{{%AUTOESCAPE context="HTML"}}
<div class="wrap body"><main id="content">
<article class="article">
<h1>[[Accessibility]]</h1>
<p class="lead">[[{organization} wants everybody to be able to read this portal. Its pages are made to meet {standard}.]]</p>
<h2>[[What helps in reading]]</h2>
<ul><li>[[Text in three sizes, and as large as the browser makes it; at 400 % nothing has to be moved sideways.]]</li>
<li>[[Strong contrast by a button on each article, or by the setting of the device; light and dark follow the device.]]</li>
<li>[[Everything is reached with the keyboard, and what has the focus is framed.]]</li>
<li>[[Nothing moves or blinks, nothing is said by colour alone, and no page needs scripts to be read.]]</li></ul>
<h2>[[What is not known about readers]]</h2>
<p>[[There are no accounts for readers. The portal sets no cookie and stores no address.]]</p>
</article>
</main></div>
