INSERT INTO entry (meeting, agenda_item, kind, speaker, speaker_name, act, issue, text, answers, happened, recorded,
                   details, revision)
VALUES (:meeting, :agenda_item, :kind, :speaker, :speaker_name, :act, :issue, :text, :answers, :happened, :recorded,
        :details, 1)
RETURNING id
