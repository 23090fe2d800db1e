SELECT id, meeting, agenda_item, kind, speaker, speaker_name, act, issue, text, answers, happened, recorded, details,
       removed, revision
FROM entry WHERE id = :entry
