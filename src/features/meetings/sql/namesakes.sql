SELECT count(*)
FROM person AS named
JOIN person ON person.surname = named.surname AND person.middle = named.middle AND person.given = named.given
 AND person.id <> named.id
WHERE named.id = :person
  AND person.id IN (SELECT person FROM participant WHERE meeting = :meeting
                    UNION SELECT person FROM meeting_role WHERE meeting = :meeting)
