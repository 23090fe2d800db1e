SELECT id, surname, middle, given, sex FROM person
WHERE sort_key <> '' AND NOT EXISTS (SELECT 1 FROM account WHERE account.person = person.id)
ORDER BY sort_key, id
