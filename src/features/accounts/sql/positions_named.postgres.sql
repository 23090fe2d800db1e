SELECT id, person, title, qualifier, place, duty, unit, rank, from_day, until_day
FROM position_held
WHERE id IN (SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(:ids AS json)))
