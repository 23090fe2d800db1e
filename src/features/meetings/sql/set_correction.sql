INSERT INTO minutes_correction (meeting, sentence, text, revision) VALUES (:meeting, :sentence, :text, 1)
ON CONFLICT (meeting, sentence) DO UPDATE SET text = :text, revision = minutes_correction.revision + 1
