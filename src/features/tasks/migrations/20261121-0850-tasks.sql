CREATE TABLE task (
    id @id@,
    meeting BIGINT REFERENCES meeting (id),
    entry BIGINT REFERENCES entry (id),
    issuing_unit BIGINT NOT NULL REFERENCES unit (id),
    issued_by BIGINT NOT NULL REFERENCES person (id),
    asked_by BIGINT REFERENCES person (id),
    verb TEXT NOT NULL,
    addressed_unit BIGINT REFERENCES unit (id),
    whole_subtree BIGINT NOT NULL,
    owner BIGINT REFERENCES person (id),
    addressee TEXT NOT NULL,
    text TEXT NOT NULL,
    offered TEXT NOT NULL,
    deadline TEXT,
    issued BIGINT NOT NULL,
    issued_day TEXT NOT NULL,
    state TEXT NOT NULL,
    accepted BIGINT,
    done_day TEXT,
    reminded_day TEXT,
    revision BIGINT NOT NULL
);
CREATE INDEX task_of_unit ON task (addressed_unit);
CREATE INDEX task_of_owner ON task (owner);
CREATE INDEX task_of_issuer ON task (issued_by);
CREATE INDEX task_of_issuing_unit ON task (issuing_unit);
CREATE INDEX task_of_meeting ON task (meeting);
CREATE INDEX task_to_subtree ON task (addressed_unit) WHERE whole_subtree = 1;
CREATE UNIQUE INDEX task_of_entry ON task (entry, text);

CREATE TABLE task_progress (
    id @id@,
    task BIGINT NOT NULL REFERENCES task (id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    about BIGINT REFERENCES person (id),
    day TEXT,
    person BIGINT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX task_progress_of_task ON task_progress (task);

-- Who may do what with a task, by the table of authority. Abilities are
-- report (the owner, officers of the addressed unit), assign (those who may give tasks inside that unit),
-- join (officers below, when the whole subtree is addressed) and close (the issuer, officers of the issuing unit).
CREATE VIEW task_right AS
SELECT task.id AS task, task.owner AS person, 'report' AS ability, task.issued_day AS from_day,
       CAST(NULL AS TEXT) AS until_day
FROM task
JOIN authority ON authority.action = 'report_on_task' AND authority.holder = 'owner' AND authority.scope = 'record'
WHERE task.owner IS NOT NULL
UNION ALL
SELECT task.id, task.issued_by, 'close', task.issued_day, CAST(NULL AS TEXT)
FROM task
JOIN authority ON authority.action = 'close_task' AND authority.holder = 'issuer' AND authority.scope = 'record'
UNION ALL
SELECT task.id, position.person, CASE authority.action WHEN 'report_on_task' THEN 'report' ELSE 'assign' END,
       position.from_day, position.until_day
FROM task
JOIN position ON position.unit = task.addressed_unit
JOIN authority ON authority.holder = position.duty AND authority.action IN ('report_on_task', 'make_task')
 AND authority.scope IN ('own', 'own_and_below')
UNION ALL
SELECT task.id, position.person, 'join', position.from_day, position.until_day
FROM task
JOIN unit_now addressed ON addressed.unit = task.addressed_unit
JOIN unit_now below ON below.path > addressed.path AND below.path < addressed.path || '~'
JOIN position ON position.unit = below.unit
JOIN authority ON authority.holder = position.duty AND authority.action = 'report_on_task'
 AND authority.scope IN ('own', 'own_and_below')
WHERE task.whole_subtree = 1
UNION ALL
SELECT task.id, position.person, 'close', position.from_day, position.until_day
FROM task
JOIN position ON position.unit = task.issuing_unit
JOIN authority ON authority.holder = position.duty AND authority.action = 'close_task'
 AND authority.scope IN ('own', 'own_and_below');

-- A task with the names that its line shows. Columns stand as in TaskRow of tasks.hpp.
CREATE VIEW task_line AS
SELECT task.id AS task, task.text AS text, task.verb AS verb, task.state AS state,
       task.meeting AS meeting, task.entry AS entry, meeting.kind AS meeting_kind,
       COALESCE(CASE meeting.short_title WHEN '' THEN meeting.official_title ELSE meeting.short_title END, '')
           AS meeting_title,
       meeting.day AS meeting_day, meeting_unit.name AS meeting_unit, agenda_item.kind AS item_kind,
       task.issuing_unit AS issuing_unit, issuing.name AS issuing_name, task.issued_by AS issued_by,
       TRIM(TRIM(issuer.surname || ' ' || issuer.middle) || ' ' || issuer.given) AS issuer_name,
       task.asked_by AS asked_by,
       COALESCE(TRIM(TRIM(asker.surname || ' ' || asker.middle) || ' ' || asker.given), '') AS asker_name,
       task.addressed_unit AS addressed_unit, COALESCE(addressed.name, '') AS addressed_name,
       task.whole_subtree AS whole_subtree, task.owner AS owner,
       COALESCE(TRIM(TRIM(holder.surname || ' ' || holder.middle) || ' ' || holder.given), '') AS owner_name,
       task.addressee AS addressee, task.offered AS offered, task.deadline AS deadline,
       task.issued_day AS issued_day, task.accepted AS accepted, task.done_day AS done_day,
       task.reminded_day AS reminded_day, COALESCE(addressed.path, issuing.path) AS place,
       task.revision AS revision
FROM task
JOIN unit_now issuing ON issuing.unit = task.issuing_unit
JOIN person issuer ON issuer.id = task.issued_by
LEFT JOIN person asker ON asker.id = task.asked_by
LEFT JOIN person holder ON holder.id = task.owner
LEFT JOIN unit_now addressed ON addressed.unit = task.addressed_unit
LEFT JOIN meeting ON meeting.id = task.meeting
LEFT JOIN unit_now meeting_unit ON meeting_unit.unit = meeting.unit
LEFT JOIN entry ON entry.id = task.entry
LEFT JOIN agenda_item ON agenda_item.id = entry.agenda_item
