INSERT INTO session (token_digest, person, created, seen, ends, agent)
VALUES (:token_digest, :person, :created, :created, :ends, :agent)
