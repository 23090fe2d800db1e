-- Open tasks that nobody does yet, beside those for whom somebody is to be named (desk_waiting). They stand with the clerk of the
-- addressed unit, and, when they were given in words only, with those who can give them to a unit.
CREATE VIEW desk_unowned AS
SELECT task_right.person AS person, 'report_task' AS kind, task.id AS task, task.deadline AS day,
       task_right.from_day AS from_day, task_right.until_day AS until_day
FROM task
JOIN task_right ON task_right.task = task.id AND task_right.ability = 'report'
WHERE task.state = 'open' AND task.owner IS NULL
  AND NOT EXISTS (SELECT 1 FROM task_right naming WHERE naming.task = task.id AND naming.person = task_right.person
                  AND naming.ability = 'assign')
UNION ALL
SELECT task_right.person, 'place_task', task.id, task.deadline, task_right.from_day, task_right.until_day
FROM task
JOIN task_right ON task_right.task = task.id AND task_right.ability = 'close'
WHERE task.state = 'open' AND task.owner IS NULL AND task.addressed_unit IS NULL
