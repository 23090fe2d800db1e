SELECT number, recorded, happened, actor, verb, subjects, payload, previous, digest
FROM journal WHERE number < :before ORDER BY number DESC LIMIT 100
