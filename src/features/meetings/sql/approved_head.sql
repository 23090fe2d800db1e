SELECT head_number, head_digest FROM approved_minutes WHERE meeting = :meeting
