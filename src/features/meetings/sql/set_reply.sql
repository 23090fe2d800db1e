UPDATE participant SET reply = :reply, reply_reason = :reason, replied = :now, asked_again = 0, revision = revision + 1
WHERE meeting = :meeting AND person = :person
