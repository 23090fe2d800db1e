-- For searching by any part of a name, a space before each word, without diacritics. Filled where people are added.
ALTER TABLE person ADD COLUMN folded TEXT NOT NULL DEFAULT ''
