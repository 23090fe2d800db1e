INSERT INTO invitation (meeting, number, place, day, revision) VALUES (:meeting, :number, :place, :day, 1)
ON CONFLICT (meeting) DO UPDATE SET number = :number, place = :place, day = :day, revision = invitation.revision + 1
