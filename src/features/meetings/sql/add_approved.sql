INSERT INTO approved_minutes (meeting, minutes, approved, head_number, head_digest)
VALUES (:meeting, :minutes, :approved, :number, :digest)
