SELECT from_day, name, in_titles, symbol FROM unit_version WHERE unit = :unit AND until_day IS NULL
