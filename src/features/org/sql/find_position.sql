SELECT id, person, title, qualifier, place, duty, unit, rank, from_day, until_day
FROM position_held
WHERE id = :position
