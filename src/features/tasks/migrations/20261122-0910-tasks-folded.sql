-- Text and the title of the meeting without marks and in small letters, so that the list of tasks is searched by the database.
-- What is empty is filled when the program begins.
ALTER TABLE task ADD COLUMN folded TEXT NOT NULL DEFAULT '';

-- Who sees which task on which day, by the table of authority, or as the one who asked for it.
CREATE VIEW task_sight AS
SELECT task, person, from_day, until_day FROM task_right
UNION ALL
SELECT task, person, CAST('0001-01-01' AS TEXT), CAST(NULL AS TEXT) FROM task_asker
