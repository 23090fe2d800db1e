SELECT id, surname, middle, given, sex FROM person WHERE folded = ''
