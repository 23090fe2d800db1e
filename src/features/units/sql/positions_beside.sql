SELECT title, duty, from_day, until_day FROM position
WHERE unit = :unit AND person = :person AND id <> :itself AND body IS NULL AND department IS NULL
  AND (until_day IS NULL OR (until_day > :day AND until_day > from_day))
ORDER BY from_day, id
