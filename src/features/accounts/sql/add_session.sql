INSERT INTO session (token_digest, person, created, ends, agent)
VALUES (:token_digest, :person, :created, :ends, :agent)
