SELECT number, recorded, happened, actor, verb, subjects, payload, previous, digest
FROM journal WHERE number > :after ORDER BY number LIMIT :most
