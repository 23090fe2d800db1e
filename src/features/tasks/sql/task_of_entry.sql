SELECT id FROM task WHERE entry = :entry AND text = :text
