-- What readers see of an article, without marks and in small letters. What is empty is filled when the program begins.
ALTER TABLE article ADD COLUMN published_folded TEXT NOT NULL DEFAULT ''
