SELECT unit, path, depth, name, in_titles, symbol, kind, parent FROM unit_now WHERE unit = :unit AND until_day IS NULL
