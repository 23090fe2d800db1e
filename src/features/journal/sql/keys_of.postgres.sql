SELECT person, secret FROM person_key
WHERE secret IS NOT NULL
  AND person IN (SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(:people AS json)))
