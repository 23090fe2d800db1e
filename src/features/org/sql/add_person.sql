INSERT INTO person (surname, middle, given, sex, sort_key, folded, revision)
VALUES (:surname, :middle, :given, :sex, :sort_key, :folded, 1) RETURNING id
