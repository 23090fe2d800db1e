SELECT following.id
FROM entry
JOIN agenda_item ON agenda_item.id = entry.agenda_item
JOIN entry AS following ON following.meeting = entry.meeting AND following.removed IS NULL
JOIN agenda_item AS item ON item.id = following.agenda_item
WHERE entry.id = :entry
  AND (item.place, following.happened, following.id) > (agenda_item.place, entry.happened, entry.id)
ORDER BY item.place, following.happened, following.id
LIMIT 1
