INSERT INTO task_progress (task, kind, text, about, day, person, at)
VALUES (:task, :kind, :text, :about, :day, :person, :now)
