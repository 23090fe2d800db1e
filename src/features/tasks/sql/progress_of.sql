SELECT task_progress.id, task_progress.kind, task_progress.text,
       COALESCE(TRIM(TRIM(named.surname || ' ' || named.middle) || ' ' || named.given), ''),
       task_progress.day, task_progress.person,
       TRIM(TRIM(author.surname || ' ' || author.middle) || ' ' || author.given), task_progress.at
FROM task_progress
JOIN person author ON author.id = task_progress.person
LEFT JOIN person named ON named.id = task_progress.about
WHERE task_progress.task = :task
ORDER BY task_progress.id
