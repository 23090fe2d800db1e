INSERT INTO department (name, in_titles, unit) VALUES (:name, :in_titles, :unit) RETURNING id
