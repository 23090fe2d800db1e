SELECT person, secret FROM person_key
WHERE secret IS NOT NULL AND person IN (SELECT value FROM json_each(:people))
