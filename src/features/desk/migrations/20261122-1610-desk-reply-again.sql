-- Who replied before the meeting was moved is asked again. A task is closed by another than its owner, unless the owner
-- set it.
--
-- What waits for whom, one row for each line of a desk (the same line may stand twice, through two positions).
-- It waits from first_day until last_day, as long as the position is held (before until_day). The day decides the order.
DROP VIEW desk_waiting;
CREATE VIEW desk_waiting AS
SELECT participant.person AS person,
       CASE WHEN participant.reply = 'none' THEN 'invitation' ELSE 'reply_again' END AS kind,
       meeting.id AS meeting, CAST(NULL AS BIGINT) AS task,
       COALESCE(meeting.reply_day, meeting.day) AS day, '0001-01-01' AS first_day, meeting.day AS last_day,
       CAST(NULL AS TEXT) AS until_day
FROM meeting
CROSS JOIN participant
WHERE meeting.state = 'convened' AND participant.meeting = meeting.id
  AND (participant.reply = 'none' OR participant.asked_again = 1)
  AND NOT EXISTS (SELECT 1 FROM meeting_role WHERE meeting_role.meeting = participant.meeting
                  AND meeting_role.person = participant.person AND meeting_role.role IN ('chair', 'recorder'))
UNION ALL
SELECT position.person, 'draft_meeting', meeting.id, CAST(NULL AS BIGINT), meeting.day, position.from_day,
       CAST(NULL AS TEXT), position.until_day
FROM meeting
JOIN position ON position.unit = meeting.unit
JOIN authority ON authority.holder = position.duty AND authority.action = 'prepare_meeting' AND authority.scope = 'own'
WHERE meeting.state = 'draft'
UNION ALL
SELECT meeting_role.person, 'draft_meeting', meeting.id, CAST(NULL AS BIGINT), meeting.day, '0001-01-01',
       CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM meeting
CROSS JOIN meeting_role
JOIN authority ON authority.holder = meeting_role.role AND authority.action = 'prepare_meeting'
 AND authority.scope = 'record'
WHERE meeting.state = 'draft' AND meeting_role.meeting = meeting.id
UNION ALL
SELECT meeting_role.person, 'open_record', meeting.id, CAST(NULL AS BIGINT), meeting.day, meeting.day,
       CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM meeting
CROSS JOIN meeting_role
JOIN authority ON authority.holder = meeting_role.role AND authority.action = 'write_record'
 AND authority.scope = 'record'
WHERE meeting.state IN ('convened', 'running') AND meeting_role.meeting = meeting.id
UNION ALL
SELECT meeting_role.person, 'approve_minutes', meeting.id, CAST(NULL AS BIGINT), meeting.day, '0001-01-01',
       CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM meeting
CROSS JOIN meeting_role
JOIN authority ON authority.holder = meeting_role.role AND authority.action = 'approve_minutes'
 AND authority.scope = 'record'
WHERE meeting.state = 'closed' AND meeting_role.meeting = meeting.id
  AND NOT EXISTS (SELECT 1 FROM minutes_approval WHERE minutes_approval.meeting = meeting.id
                  AND minutes_approval.role = meeting_role.role)
UNION ALL
SELECT task.owner, CASE WHEN task.accepted IS NULL THEN 'accept_task' ELSE 'report_task' END,
       CAST(NULL AS BIGINT), task.id, task.deadline, '0001-01-01', CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM task
WHERE task.owner IS NOT NULL AND task.state = 'open'
UNION ALL
SELECT task_right.person, CASE WHEN task.owner IS NULL THEN 'assign_task' ELSE 'follow_task' END,
       CAST(NULL AS BIGINT), task.id, task.deadline, task_right.from_day, CAST(NULL AS TEXT), task_right.until_day
FROM task_right
JOIN task ON task.id = task_right.task AND task.state = 'open'
WHERE task_right.ability = 'assign'
  AND (task.owner IS NULL
       OR (task.owner <> task_right.person
           AND (task.issuing_unit <> task.addressed_unit
                OR EXISTS (SELECT 1 FROM meeting_role
                           WHERE meeting_role.meeting = task.meeting AND meeting_role.person = task.asked_by
                             AND meeting_role.person <> task_right.person
                             AND meeting_role.role = 'attending_superior'))))
UNION ALL
SELECT task_right.person, 'close_task', CAST(NULL AS BIGINT), task.id, task.deadline, task_right.from_day,
       CAST(NULL AS TEXT), task_right.until_day
FROM task_right
JOIN task ON task.id = task_right.task AND task.state = 'reported'
WHERE task_right.ability = 'close'
  AND (task.owner IS NULL OR task.owner <> task_right.person OR task.issued_by = task_right.person)
