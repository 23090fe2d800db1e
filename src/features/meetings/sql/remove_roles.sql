DELETE FROM meeting_role WHERE meeting = :meeting
