INSERT INTO body (unit, name, in_titles) VALUES (:unit, :name, :in_titles) RETURNING id
