SELECT id, surname, middle, given, sex FROM person WHERE id = :person AND sort_key <> ''
