SELECT id, surname, middle, given, sex FROM person WHERE id IN (SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(:ids AS json)))
