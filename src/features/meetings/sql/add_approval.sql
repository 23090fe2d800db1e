INSERT INTO minutes_approval (meeting, role, person, approved, digest)
VALUES (:meeting, :role, :person, :now, :digest)
ON CONFLICT (meeting, role) DO UPDATE SET person = :person, approved = :now, digest = :digest
