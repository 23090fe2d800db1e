SELECT id, person, title, qualifier, place, duty, unit, rank, from_day, until_day
FROM position_held
WHERE person IN (SELECT person FROM participant WHERE meeting = :meeting
                 UNION SELECT person FROM meeting_role WHERE meeting = :meeting)
ORDER BY rank, id
