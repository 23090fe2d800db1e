SELECT id, surname, middle, given, sex FROM person WHERE id IN (SELECT value FROM json_each(:ids))
