SELECT actor, digest, answer, number FROM answered_change WHERE client_id = :client_id
