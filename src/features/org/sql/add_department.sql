INSERT INTO department (name, in_titles) VALUES (:name, :in_titles) RETURNING id
