SELECT person, password, CASE WHEN locked IS NULL THEN 0 ELSE 1 END FROM account WHERE login = :login
