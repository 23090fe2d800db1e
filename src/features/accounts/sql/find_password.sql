SELECT password FROM account WHERE person = :person
