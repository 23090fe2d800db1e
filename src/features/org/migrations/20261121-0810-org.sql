CREATE TABLE organization (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL,
    english_name TEXT NOT NULL,
    parent_name TEXT NOT NULL,
    terminology TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    demo BIGINT NOT NULL
);

CREATE TABLE unit (
    id @id@
);

CREATE TABLE unit_version (
    unit BIGINT NOT NULL REFERENCES unit (id),
    from_day TEXT NOT NULL,
    until_day TEXT,
    name TEXT NOT NULL,
    in_titles TEXT NOT NULL,
    symbol TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent BIGINT REFERENCES unit (id),
    rank BIGINT NOT NULL,
    PRIMARY KEY (unit, from_day)
);

CREATE TABLE unit_now (
    unit BIGINT NOT NULL PRIMARY KEY REFERENCES unit (id),
    path TEXT @bytewise@ NOT NULL UNIQUE,
    depth BIGINT NOT NULL,
    name TEXT NOT NULL,
    in_titles TEXT NOT NULL,
    symbol TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent BIGINT REFERENCES unit (id),
    rank BIGINT NOT NULL
);

CREATE TABLE body (
    id @id@,
    unit BIGINT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    in_titles TEXT NOT NULL
);

CREATE TABLE department (
    id @id@,
    name TEXT NOT NULL,
    in_titles TEXT NOT NULL,
    parent BIGINT REFERENCES department (id)
);

CREATE TABLE person (
    id @id@,
    surname TEXT NOT NULL,
    middle TEXT NOT NULL,
    given TEXT NOT NULL,
    sex TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    revision BIGINT NOT NULL
);

CREATE TABLE position (
    id @id@,
    person BIGINT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    duty TEXT NOT NULL,
    unit BIGINT REFERENCES unit (id),
    body BIGINT REFERENCES body (id),
    department BIGINT REFERENCES department (id),
    rank BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT
);
CREATE INDEX position_of_person ON position (person);
CREATE INDEX position_in_unit ON position (unit);

CREATE TABLE membership (
    id @id@,
    person BIGINT NOT NULL REFERENCES person (id),
    unit BIGINT NOT NULL REFERENCES unit (id),
    class TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT
);
CREATE INDEX membership_of_person ON membership (person);
CREATE INDEX membership_in_unit ON membership (unit)
