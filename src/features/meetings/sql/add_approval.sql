INSERT INTO minutes_approval (meeting, role, person, approved) VALUES (:meeting, :role, :person, :now)
ON CONFLICT (meeting, role) DO UPDATE SET person = :person, approved = :now
