SELECT sentence, text FROM minutes_correction WHERE meeting = :meeting ORDER BY sentence
