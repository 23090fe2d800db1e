SELECT membership.person, membership.class
FROM membership JOIN person ON person.id = membership.person
WHERE membership.unit = :unit AND membership.from_day <= :day
  AND (membership.until_day IS NULL OR membership.until_day > :day)
ORDER BY person.sort_key
