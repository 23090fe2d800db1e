CREATE TABLE invitation (
    meeting BIGINT NOT NULL PRIMARY KEY REFERENCES meeting (id),
    number TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT,
    revision BIGINT NOT NULL
)
