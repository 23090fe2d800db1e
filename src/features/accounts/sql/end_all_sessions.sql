UPDATE session SET ended = :now WHERE person = :person AND ended IS NULL
