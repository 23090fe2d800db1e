DELETE FROM minutes_correction WHERE meeting = :meeting AND sentence = :sentence
