{{%AUTOESCAPE context="HTML"}}
<p class="waiting">[[The session has ended.]] <a href="/session?to={{to}}">[[Sign in again]]</a></p>
