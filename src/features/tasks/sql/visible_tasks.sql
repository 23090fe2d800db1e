SELECT task_line.* FROM task_line
JOIN task ON task.id = task_line.task
WHERE task.id IN (SELECT task_sight.task FROM task_sight
                  WHERE task_sight.person = :person AND task_sight.from_day <= :today
                    AND (task_sight.until_day IS NULL OR task_sight.until_day > :today))
  AND (CAST(:unit AS BIGINT) = 0 OR COALESCE(task.addressed_unit, task.issuing_unit) = :unit)
  AND task.folded LIKE :words ESCAPE '!'
  AND (:class = '' OR :class = CASE
         WHEN task.state = 'closed' AND task.done_day IS NULL THEN 'withdrawn'
         WHEN task.state = 'closed' THEN CASE WHEN task.deadline < task.done_day THEN 'done_late' ELSE 'done' END
         WHEN task.deadline < COALESCE(task.done_day, :today) THEN 'late' ELSE 'open' END)
ORDER BY CASE WHEN :order = 'tree' THEN task_line.place ELSE '' END,
         CASE WHEN task.state = 'closed' THEN 1 ELSE 0 END, CASE WHEN task.deadline IS NULL THEN 1 ELSE 0 END,
         task.deadline, task.id
LIMIT :most OFFSET :before
