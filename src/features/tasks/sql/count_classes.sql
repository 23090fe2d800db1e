SELECT class, count(*)
FROM (SELECT CASE
               WHEN task.state = 'closed' AND task.done_day IS NULL THEN 'withdrawn'
               WHEN task.state = 'closed' THEN CASE WHEN task.deadline < task.done_day THEN 'done_late' ELSE 'done' END
               WHEN task.deadline < COALESCE(task.done_day, :today) THEN 'late' ELSE 'open' END AS class
      FROM task
      WHERE task.id IN (SELECT task_sight.task FROM task_sight
                        WHERE task_sight.person = :person AND task_sight.from_day <= :today
                          AND (task_sight.until_day IS NULL OR task_sight.until_day > :today))
        AND (CAST(:unit AS BIGINT) = 0 OR COALESCE(task.addressed_unit, task.issuing_unit) = :unit)
        AND task.folded LIKE :words ESCAPE '!') AS classed
GROUP BY class
