-- Counts corrections, so that nobody corrects a line that they have not seen.
ALTER TABLE position ADD COLUMN revision BIGINT NOT NULL DEFAULT 1
