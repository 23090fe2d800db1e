UPDATE session SET ended = :now WHERE person = :person AND id <> :session AND ended IS NULL
