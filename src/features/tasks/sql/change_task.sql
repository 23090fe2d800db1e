UPDATE task SET addressed_unit = :addressed_unit, owner = :owner, deadline = :deadline, state = :state, accepted = :accepted, done_day = :done_day,
    reminded_day = :reminded_day, revision = revision + 1
WHERE id = :task
