DELETE FROM password_link WHERE person = :person
