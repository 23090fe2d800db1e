INSERT INTO api_token (token_digest, person, name, created, ends)
VALUES (:token_digest, :person, :name, :created, :ends) RETURNING id
