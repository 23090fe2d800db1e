SELECT person.id, person.surname, person.middle, person.given,
       COALESCE((SELECT min(position.title || ' ' || COALESCE(body.in_titles, department.in_titles, unit_now.in_titles, ''))
                 FROM position
                 LEFT JOIN unit_now ON unit_now.unit = position.unit
                 LEFT JOIN body ON body.id = position.body
                 LEFT JOIN department ON department.id = position.department
                 WHERE position.person = person.id AND position.from_day <= :today
                   AND (position.until_day IS NULL OR position.until_day > :today)
                   AND position.rank = (SELECT min(first.rank) FROM position first
                                        WHERE first.person = person.id AND first.from_day <= :today
                                          AND (first.until_day IS NULL OR first.until_day > :today))), '')
FROM person ORDER BY person.sort_key
