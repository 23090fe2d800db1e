UPDATE participant SET state = :state, reason = :reason, arrived = :arrived, left_at = :left,
    revision = revision + 1
WHERE meeting = :meeting AND person = :person
