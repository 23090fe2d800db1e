UPDATE participant SET reason = '', reply_reason = '', revision = revision + 1 WHERE person = :person
