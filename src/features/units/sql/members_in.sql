SELECT membership.id, person.id, person.surname, person.middle, person.given, membership.class, membership.from_day,
       membership.until_day, CASE WHEN account.person IS NULL THEN 0 ELSE 1 END, person.revision
FROM membership JOIN person ON person.id = membership.person
LEFT JOIN account ON account.person = person.id
WHERE membership.unit = :unit AND (membership.until_day IS NULL OR membership.until_day > :day)
ORDER BY person.sort_key, membership.from_day
