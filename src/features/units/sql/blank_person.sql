UPDATE person SET surname = '', middle = '', given = '–', sex = 'unknown', sort_key = '', folded = ' ',
                  revision = revision + 1
WHERE id = :person
