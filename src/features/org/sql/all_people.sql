SELECT id, surname, middle, given, sex FROM person ORDER BY sort_key
