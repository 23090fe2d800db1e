-- What earlier notices said of day, time and place, and who has replied to one of those.
ALTER TABLE meeting ADD COLUMN announced_before TEXT NOT NULL DEFAULT '[]';
ALTER TABLE participant ADD COLUMN asked_again BIGINT NOT NULL DEFAULT 0
