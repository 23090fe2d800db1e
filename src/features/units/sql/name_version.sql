UPDATE unit_version SET name = :name, in_titles = :in_titles, symbol = :symbol WHERE unit = :unit AND until_day IS NULL
