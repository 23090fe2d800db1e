INSERT INTO person_key (person, secret) VALUES (:person, :secret)
