SELECT person FROM account WHERE login = :login
