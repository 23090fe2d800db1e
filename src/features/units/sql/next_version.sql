INSERT INTO unit_version (unit, from_day, name, in_titles, symbol, kind, parent, rank)
SELECT unit, :day, name, in_titles, symbol, kind, parent, rank FROM unit_version WHERE unit = :unit AND until_day = :day
