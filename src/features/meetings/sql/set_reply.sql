UPDATE participant SET reply = :reply, reply_reason = :reason, replied = :now, revision = revision + 1
WHERE meeting = :meeting AND person = :person
