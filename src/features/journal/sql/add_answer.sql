INSERT INTO answered_change (client_id, actor, digest, answer, number)
VALUES (:client_id, :actor, :digest, :answer, :number)
