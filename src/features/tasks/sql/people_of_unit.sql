SELECT person.id, TRIM(TRIM(person.surname || ' ' || person.middle) || ' ' || person.given)
FROM person
WHERE person.id IN (SELECT membership.person FROM membership WHERE membership.unit = :unit
                    AND membership.from_day <= :today
                    AND (membership.until_day IS NULL OR membership.until_day > :today)
                    UNION SELECT position.person FROM position WHERE position.unit = :unit
                    AND position.from_day <= :today
                    AND (position.until_day IS NULL OR position.until_day > :today))
ORDER BY person.sort_key
