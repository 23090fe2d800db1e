UPDATE account SET locked = :locked WHERE person = :person
