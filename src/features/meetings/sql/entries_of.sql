SELECT entry.id, entry.meeting, entry.agenda_item, entry.kind, entry.speaker, entry.speaker_name, entry.act,
       entry.issue, entry.text, entry.answers, entry.happened, entry.recorded, entry.details, entry.removed,
       entry.revision
FROM entry JOIN agenda_item ON agenda_item.id = entry.agenda_item
WHERE entry.meeting = :meeting AND entry.removed IS NULL
ORDER BY agenda_item.place, entry.happened, entry.id
