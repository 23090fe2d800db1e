SELECT secret FROM person_key WHERE person = :person
