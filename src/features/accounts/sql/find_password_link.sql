SELECT person FROM password_link WHERE token_digest = :token_digest AND used IS NULL AND ends > :now
