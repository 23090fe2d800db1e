SELECT id, name, created, ends FROM api_token
WHERE person = :person AND revoked IS NULL AND ends > :now ORDER BY id DESC
