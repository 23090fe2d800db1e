-- The chair or superior whose sentence a task is sees what becomes of it, and may remind.
INSERT INTO authority (action, holder, scope) VALUES
    ('remind_of_task', 'chair', 'record'),
    ('remind_of_task', 'attending_superior', 'record');

CREATE INDEX task_of_asker ON task (asked_by);

CREATE VIEW task_asker AS
SELECT DISTINCT task.id AS task, task.asked_by AS person
FROM task
JOIN meeting_role ON meeting_role.meeting = task.meeting AND meeting_role.person = task.asked_by
JOIN authority ON authority.action = 'remind_of_task' AND authority.holder = meeting_role.role
 AND authority.scope = 'record'
