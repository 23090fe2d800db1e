SELECT position.id, person.id, person.surname, person.middle, person.given,
       position.title || COALESCE(' ' || department.in_titles, ' ' || body.in_titles, ''), position.title,
       position.qualifier, position.duty, position.from_day, position.until_day, position.revision
FROM position JOIN person ON person.id = position.person
LEFT JOIN department ON department.id = position.department
LEFT JOIN body ON body.id = position.body
WHERE position.unit = :unit AND (position.until_day IS NULL OR position.until_day > position.from_day)
ORDER BY position.rank, person.sort_key, position.from_day
