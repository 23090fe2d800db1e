INSERT INTO picture (added) VALUES (:added) RETURNING id
