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
                                          AND (first.until_day IS NULL OR first.until_day > :today))),
                (SELECT min(unit_now.name) FROM membership JOIN unit_now ON unit_now.unit = membership.unit
                 WHERE membership.person = person.id AND membership.from_day <= :today
                   AND (membership.until_day IS NULL OR membership.until_day > :today)), '')
FROM person
WHERE person.folded LIKE :first AND person.folded LIKE :second AND person.folded LIKE :third
  AND person.folded LIKE :fourth
ORDER BY CASE WHEN person.folded LIKE :given THEN 0 ELSE 1 END, person.sort_key, person.id
LIMIT :most
