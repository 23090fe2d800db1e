INSERT INTO position (person, title, qualifier, duty, unit, body, department, rank, from_day, until_day)
VALUES (:person, :title, :qualifier, :duty, :unit, :body, :department, :rank, :from_day, :until_day) RETURNING id
