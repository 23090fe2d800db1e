SELECT unit FROM membership
WHERE person = :person AND from_day <= :day AND (until_day IS NULL OR until_day > :day)
UNION
SELECT unit FROM position
WHERE person = :person AND unit IS NOT NULL AND from_day <= :day AND (until_day IS NULL OR until_day > :day)
ORDER BY 1
