UPDATE meeting SET state = :state, revision = revision + 1 WHERE id = :meeting
