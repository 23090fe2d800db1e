UPDATE meeting SET minutes_number = :number, copies_to = :copies_to, revision = revision + 1 WHERE id = :meeting
