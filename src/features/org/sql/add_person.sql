INSERT INTO person (surname, middle, given, sex, sort_key, revision)
VALUES (:surname, :middle, :given, :sex, :sort_key, 1) RETURNING id
