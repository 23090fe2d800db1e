SELECT person, title, from_day, until_day FROM position WHERE id = :position AND unit = :unit
