DELETE FROM account WHERE person = :person
