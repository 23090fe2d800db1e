SELECT account.person, person.surname, person.middle, person.given, account.login, account.administrator,
       CASE WHEN account.password IS NULL THEN 0 ELSE 1 END, CASE WHEN account.locked IS NULL THEN 0 ELSE 1 END
FROM account JOIN person ON person.id = account.person
ORDER BY person.sort_key, account.person
