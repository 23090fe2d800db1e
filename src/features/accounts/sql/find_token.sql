SELECT id, person FROM api_token WHERE token_digest = :token_digest AND revoked IS NULL AND ends > :now
