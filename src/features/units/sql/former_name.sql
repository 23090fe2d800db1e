SELECT name, until_day FROM unit_version
WHERE unit = :unit AND until_day IS NOT NULL AND name <> :name ORDER BY until_day DESC LIMIT 1
