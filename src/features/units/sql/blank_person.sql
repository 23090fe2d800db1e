UPDATE person SET surname = '', middle = '', given = '–', sex = 'unknown', sort_key = '', revision = revision + 1
WHERE id = :person
