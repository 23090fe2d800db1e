INSERT INTO migration (name) VALUES (:name)
