UPDATE meeting SET state = 'closed', ended = :at, running_item = NULL, revision = revision + 1 WHERE id = :meeting
