SELECT unit_now.unit, unit_now.name FROM unit_now
WHERE unit_now.unit IN (SELECT COALESCE(task.addressed_unit, task.issuing_unit) FROM task
                        WHERE task.id IN (SELECT task_sight.task FROM task_sight
                                          WHERE task_sight.person = :person AND task_sight.from_day <= :today
                                            AND (task_sight.until_day IS NULL OR task_sight.until_day > :today)))
ORDER BY unit_now.path
