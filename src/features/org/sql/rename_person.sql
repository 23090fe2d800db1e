UPDATE person SET surname = :surname, middle = :middle, given = :given, sort_key = :sort_key, folded = :folded,
                  revision = revision + 1
WHERE id = :person
