SELECT minutes FROM approved_minutes WHERE meeting = :meeting
