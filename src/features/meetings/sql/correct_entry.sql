UPDATE entry SET agenda_item = :agenda_item, kind = :kind, speaker = :speaker, speaker_name = :speaker_name,
    act = :act, issue = :issue, text = :text, answers = :answers, happened = :happened, details = :details,
    revision = revision + 1
WHERE id = :entry
