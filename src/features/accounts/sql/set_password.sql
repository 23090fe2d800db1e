UPDATE account SET password = :password WHERE person = :person
