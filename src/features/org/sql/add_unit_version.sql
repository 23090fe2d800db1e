INSERT INTO unit_version (unit, from_day, name, in_titles, symbol, kind, parent, rank)
VALUES (:unit, :from_day, :name, :in_titles, :symbol, :kind, :parent, :rank)
