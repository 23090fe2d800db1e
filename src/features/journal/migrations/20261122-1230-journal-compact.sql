-- Each of these rows is found by its key alone. Kept in the order of the key, an entry touches fewer pages, and a commit
-- writes fewer of them.
CREATE TABLE journal_by_number (
    number @number@ PRIMARY KEY,
    recorded BIGINT NOT NULL,
    happened BIGINT,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    subjects TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL
);
INSERT INTO journal_by_number (number, recorded, happened, actor, verb, subjects, payload, previous, digest)
SELECT number, recorded, happened, actor, verb, subjects, payload, previous, digest FROM journal;

CREATE TABLE journal_by_subject (
    kind TEXT NOT NULL,
    subject BIGINT NOT NULL,
    number BIGINT NOT NULL REFERENCES journal_by_number (number),
    PRIMARY KEY (kind, subject, number)
) @by_key@;
INSERT INTO journal_by_subject (kind, subject, number) SELECT kind, subject, number FROM journal_subject;

CREATE TABLE answered_by_id (
    client_id TEXT NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL,
    digest TEXT NOT NULL,
    answer TEXT NOT NULL,
    number BIGINT NOT NULL
) @by_key@;
INSERT INTO answered_by_id (client_id, actor, digest, answer, number)
SELECT client_id, actor, digest, answer, number FROM answered_change;

DROP TABLE answered_change;
DROP TABLE journal_subject;
DROP TABLE journal;
ALTER TABLE journal_by_number RENAME TO journal;
ALTER TABLE journal_by_subject RENAME TO journal_subject;
ALTER TABLE answered_by_id RENAME TO answered_change
