SELECT entry.id, entry.kind, entry.speaker, entry.act, entry.text, entry.details
FROM entry WHERE entry.id = :entry AND entry.meeting = :meeting AND entry.removed IS NULL
