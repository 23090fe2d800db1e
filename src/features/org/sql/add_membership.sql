INSERT INTO membership (person, unit, class, from_day) VALUES (:person, :unit, :class, :from_day)
