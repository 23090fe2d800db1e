SELECT following.id
FROM entry
JOIN entry_place AS here ON here.entry = entry.id
JOIN entry AS following ON following.meeting = entry.meeting AND following.removed IS NULL
JOIN entry_place AS place ON place.entry = following.id
WHERE entry.id = :entry
  AND (place.item_place, place.days_later, following.happened, following.id)
      > (here.item_place, here.days_later, entry.happened, entry.id)
ORDER BY place.item_place, place.days_later, following.happened, following.id
LIMIT 1
