SELECT id, place, kind, title, minutes, speaker, begun, done FROM agenda_item
WHERE meeting = :meeting ORDER BY place
