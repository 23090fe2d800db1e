INSERT INTO password_link (token_digest, person, ends) VALUES (:token_digest, :person, :ends)
