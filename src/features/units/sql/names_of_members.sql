SELECT surname, middle, given FROM person
WHERE id IN (SELECT person FROM membership WHERE unit = :unit AND until_day IS NULL)
ORDER BY sort_key
