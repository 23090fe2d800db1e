SELECT * FROM task_line WHERE meeting = :meeting ORDER BY entry, task
