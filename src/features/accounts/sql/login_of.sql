SELECT login FROM account WHERE person = :person
