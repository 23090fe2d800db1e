SELECT locked FROM account WHERE person = :person AND locked IS NOT NULL
