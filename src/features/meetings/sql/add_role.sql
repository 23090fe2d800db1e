INSERT INTO meeting_role (meeting, person, role, rank, represents)
VALUES (:meeting, :person, :role, :rank, :represents)
