SELECT * FROM task_line
WHERE task IN (SELECT task FROM task_right WHERE person = :person AND from_day <= :today
               AND (until_day IS NULL OR until_day > :today)
               UNION SELECT task FROM task_asker WHERE person = :person)
