DELETE FROM session WHERE person = :person
