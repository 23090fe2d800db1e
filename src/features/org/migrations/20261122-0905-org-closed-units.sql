-- A closed unit stays, because records name it. It is one no more from this day on.
ALTER TABLE unit_now ADD COLUMN until_day TEXT
