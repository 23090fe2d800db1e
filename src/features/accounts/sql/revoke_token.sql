UPDATE api_token SET revoked = :now WHERE id = :token AND person = :person AND revoked IS NULL
