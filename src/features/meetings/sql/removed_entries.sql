SELECT id FROM entry WHERE meeting = :meeting AND removed IS NOT NULL
