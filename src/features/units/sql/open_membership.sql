SELECT id, class, from_day FROM membership WHERE unit = :unit AND person = :person AND until_day IS NULL
