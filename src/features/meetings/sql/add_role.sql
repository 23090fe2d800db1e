INSERT INTO meeting_role (meeting, person, role, rank, represents, past)
VALUES (:meeting, :person, :role, :rank, :represents, :past)
