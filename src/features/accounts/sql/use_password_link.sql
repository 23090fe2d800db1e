UPDATE password_link SET used = :now WHERE token_digest = :token_digest AND used IS NULL AND ends > :now
