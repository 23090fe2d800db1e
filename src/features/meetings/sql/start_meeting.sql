UPDATE meeting SET state = 'running', started = :at, revision = revision + 1 WHERE id = :meeting
