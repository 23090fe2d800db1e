DELETE FROM api_token WHERE person = :person
