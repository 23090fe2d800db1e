SELECT token_digest FROM session WHERE person = :person ORDER BY id DESC LIMIT 200
