SELECT id, surname, middle, given, sex, revision FROM person
WHERE id = (SELECT person FROM membership WHERE id = :membership AND unit = :unit AND until_day IS NULL)
