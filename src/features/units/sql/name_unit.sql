UPDATE unit_now SET name = :name, in_titles = :in_titles, symbol = :symbol WHERE unit = :unit
