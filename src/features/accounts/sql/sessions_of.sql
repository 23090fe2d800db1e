SELECT id, created, agent FROM session
WHERE person = :person AND ended IS NULL AND ends > :now ORDER BY id DESC
