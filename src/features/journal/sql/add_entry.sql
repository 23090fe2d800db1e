INSERT INTO journal (number, recorded, happened, actor, verb, subjects, payload, previous, digest)
VALUES (:number, :recorded, :happened, :actor, :verb, :subjects, :payload, :previous, :digest)
