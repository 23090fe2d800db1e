SELECT person.id, person.surname, person.middle, person.given,
       COALESCE((SELECT min(held.title || ' ' || held.place) FROM position_held held
                 WHERE held.person = person.id AND held.from_day <= :today
                   AND (held.until_day IS NULL OR held.until_day > :today)
                   AND held.rank = (SELECT min(first.rank) FROM position first
                                    WHERE first.person = person.id AND first.from_day <= :today
                                      AND (first.until_day IS NULL OR first.until_day > :today))),
                (SELECT min(unit_now.name) FROM membership JOIN unit_now ON unit_now.unit = membership.unit
                 WHERE membership.person = person.id AND membership.from_day <= :today
                   AND (membership.until_day IS NULL OR membership.until_day > :today)), '')
FROM person
WHERE person.folded LIKE :first ESCAPE '!' AND person.folded LIKE :second ESCAPE '!'
  AND person.folded LIKE :third ESCAPE '!' AND person.folded LIKE :fourth ESCAPE '!'
ORDER BY CASE WHEN person.folded LIKE :given ESCAPE '!' THEN 0 ELSE 1 END,
         CASE WHEN person.id IN (SELECT person FROM membership
                                 WHERE unit = :unit AND from_day <= :today
                                   AND (until_day IS NULL OR until_day > :today)) THEN 0 ELSE 1 END,
         person.sort_key, person.id
LIMIT :most
