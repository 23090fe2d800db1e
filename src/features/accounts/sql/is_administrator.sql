SELECT administrator FROM account WHERE person = :person
