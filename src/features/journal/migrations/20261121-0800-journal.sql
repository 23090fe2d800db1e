CREATE TABLE journal_head (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL,
    digest TEXT NOT NULL
);
INSERT INTO journal_head (one, number, digest) VALUES (1, 0, '');

CREATE TABLE journal (
    number BIGINT NOT NULL PRIMARY KEY,
    recorded BIGINT NOT NULL,
    happened BIGINT,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    subjects TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE TABLE journal_subject (
    kind TEXT NOT NULL,
    subject BIGINT NOT NULL,
    number BIGINT NOT NULL REFERENCES journal (number),
    PRIMARY KEY (kind, subject, number)
);

CREATE TABLE answered_change (
    client_id TEXT NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL,
    digest TEXT NOT NULL,
    answer TEXT NOT NULL,
    number BIGINT NOT NULL
);

CREATE TABLE person_key (
    person BIGINT NOT NULL PRIMARY KEY,
    secret TEXT
);
