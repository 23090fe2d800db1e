SELECT name FROM api_token WHERE id = :token
