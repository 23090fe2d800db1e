{{%AUTOESCAPE context="HTML"}}
<p class="kept" data-kept hidden>[[What you are typing is still here, and not yet saved.]]</p>
<p class="kept" data-kept-offer hidden>[[What was typed before and not sent differs from what stands here.]] <button class="button dense" type="button">[[Put back what was typed]]</button></p>
