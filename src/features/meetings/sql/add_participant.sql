INSERT INTO participant (meeting, person, class, reply, reply_reason, state, reason, revision)
VALUES (:meeting, :person, :class, 'none', '', 'not_called', '', 1)
ON CONFLICT (meeting, person) DO NOTHING
