SELECT sentence, text, revision FROM minutes_correction WHERE meeting = :meeting
