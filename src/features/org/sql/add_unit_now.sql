INSERT INTO unit_now (unit, path, depth, name, in_titles, symbol, kind, parent, rank)
VALUES (:unit, :path, :depth, :name, :in_titles, :symbol, :kind, :parent, :rank)
