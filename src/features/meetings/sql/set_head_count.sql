INSERT INTO head_count (meeting, label, present) VALUES (:meeting, :label, :present)
ON CONFLICT (meeting, label) DO UPDATE SET present = :present
