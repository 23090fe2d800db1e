SELECT person, password FROM account WHERE login = :login
