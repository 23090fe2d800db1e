UPDATE participant SET state = :state, reason = :reason, arrived = :arrived, revision = revision + 1
WHERE meeting = :meeting AND person = :person
