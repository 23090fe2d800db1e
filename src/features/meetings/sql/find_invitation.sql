SELECT number, place, day, revision FROM invitation WHERE meeting = :meeting
