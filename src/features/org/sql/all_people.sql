SELECT id, surname, middle, given, sex FROM person WHERE sort_key <> '' ORDER BY sort_key
