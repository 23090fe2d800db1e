SELECT unit, path, depth, name, in_titles, symbol, kind, parent FROM unit_now ORDER BY path
