SELECT count(*) FROM minutes_approval WHERE meeting = :meeting
