SELECT ability FROM task_right
WHERE task = :task AND person = :person AND from_day <= :today AND (until_day IS NULL OR until_day > :today)
UNION
SELECT 'remind' FROM task_asker WHERE task = :task AND person = :person
