INSERT INTO personal_link (meeting, person) VALUES (:meeting, :person)
