UPDATE session SET ended = :now WHERE id = :session AND person = :person AND ended IS NULL
