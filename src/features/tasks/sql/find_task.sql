SELECT * FROM task_line WHERE task = :task
