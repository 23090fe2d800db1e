INSERT INTO sign_in_failure (subject, at) VALUES (:subject, :at) RETURNING id
