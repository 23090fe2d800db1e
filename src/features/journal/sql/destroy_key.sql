INSERT INTO person_key (person, secret) VALUES (:person, NULL)
ON CONFLICT (person) DO UPDATE SET secret = NULL
