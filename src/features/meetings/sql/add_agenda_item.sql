INSERT INTO agenda_item (meeting, place, kind, title, minutes, speaker)
VALUES (:meeting, :place, :kind, :title, :minutes, :speaker)
