SELECT task, text, meeting_title FROM task_line WHERE task IN (SELECT id FROM task WHERE folded = '')
