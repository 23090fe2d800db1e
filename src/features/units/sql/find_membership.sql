SELECT person, class, from_day, until_day FROM membership WHERE id = :membership AND unit = :unit
