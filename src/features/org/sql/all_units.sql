SELECT unit, path, depth, name, in_titles, symbol, kind, parent FROM unit_now WHERE until_day IS NULL ORDER BY path
