SELECT id, person, title, qualifier, place, duty, unit, rank, from_day, until_day
FROM position_held
WHERE id IN (SELECT value FROM json_each(:ids))
