SELECT id, day, minutes_number, copies_to FROM meeting
WHERE unit = :unit AND minutes_number <> '' AND id <> :meeting ORDER BY day DESC, id DESC
