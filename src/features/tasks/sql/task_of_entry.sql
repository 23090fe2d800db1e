SELECT id FROM task
WHERE entry = :entry AND text = :text AND id <> :but AND NOT (state = 'closed' AND done_day IS NULL)
