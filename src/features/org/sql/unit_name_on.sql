SELECT name FROM unit_version
WHERE unit = :unit AND from_day <= :day AND (until_day IS NULL OR until_day > :day)
