SELECT * FROM task_line
WHERE state = 'open' AND deadline < :today AND (owner IS NULL OR owner <> :person)
  AND task IN (SELECT task FROM task_right WHERE person = :person AND ability = 'close' AND from_day <= :today
               AND (until_day IS NULL OR until_day > :today)
               UNION SELECT task FROM task_asker WHERE person = :person)
ORDER BY deadline, task LIMIT 20
