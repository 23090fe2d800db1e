{{%AUTOESCAPE context="HTML"}}
<p class="kept" data-kept hidden>[[What was typed before and not sent has been put back.]]</p>
<p class="kept" data-kept-offer hidden>[[What was typed before and not sent differs from what stands here.]] <button class="button dense" type="button">[[Put back what was typed]]</button></p>
