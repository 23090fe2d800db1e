UPDATE api_token SET revoked = :now WHERE person = :person AND revoked IS NULL
