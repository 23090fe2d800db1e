SELECT entry.id, entry.meeting, entry.agenda_item, entry.kind, entry.speaker, entry.speaker_name, entry.act,
       entry.issue, entry.text, entry.answers, entry.happened, entry.recorded, entry.details, entry.removed,
       entry.revision
FROM entry JOIN entry_place ON entry_place.entry = entry.id
WHERE entry.meeting = :meeting AND entry.removed IS NULL
ORDER BY entry_place.item_place, entry_place.days_later, entry.happened, entry.id
