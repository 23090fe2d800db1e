SELECT person, title, from_day, until_day, qualifier, duty, rank, revision
FROM position WHERE id = :position AND unit = :unit
