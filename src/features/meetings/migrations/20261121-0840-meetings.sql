CREATE TABLE meeting (
    id @id@,
    unit BIGINT NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    official_title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    basis TEXT NOT NULL,
    sources TEXT NOT NULL,
    day TEXT NOT NULL,
    part_of_day TEXT NOT NULL,
    planned_start TEXT NOT NULL,
    planned_end TEXT NOT NULL,
    zone TEXT NOT NULL,
    mode TEXT NOT NULL,
    room TEXT NOT NULL,
    address TEXT NOT NULL,
    reply_day TEXT,
    reply_time TEXT,
    started BIGINT,
    ended BIGINT,
    running_item BIGINT,
    minutes_number TEXT NOT NULL,
    created_by BIGINT NOT NULL REFERENCES person (id),
    revision BIGINT NOT NULL
);
CREATE INDEX meeting_of_unit ON meeting (unit, day);

CREATE TABLE meeting_role (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    person BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    rank BIGINT NOT NULL,
    represents BIGINT REFERENCES unit (id),
    PRIMARY KEY (meeting, person, role)
);
CREATE INDEX meeting_role_of_person ON meeting_role (person);

CREATE TABLE agenda_item (
    id @id@,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    place BIGINT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    speaker BIGINT REFERENCES person (id),
    begun BIGINT,
    done BIGINT,
    UNIQUE (meeting, place)
);

CREATE TABLE participant (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    person BIGINT NOT NULL REFERENCES person (id),
    class TEXT,
    reply TEXT NOT NULL,
    reply_reason TEXT NOT NULL,
    replied BIGINT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    arrived TEXT,
    revision BIGINT NOT NULL,
    PRIMARY KEY (meeting, person)
);
CREATE INDEX participant_of_person ON participant (person);

CREATE TABLE personal_link (
    id @id@,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    person BIGINT NOT NULL REFERENCES person (id),
    revoked BIGINT,
    UNIQUE (meeting, person, revoked)
);

CREATE TABLE head_count (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    label TEXT NOT NULL,
    present BIGINT NOT NULL,
    PRIMARY KEY (meeting, label)
);

CREATE TABLE entry (
    id @id@,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    agenda_item BIGINT NOT NULL REFERENCES agenda_item (id),
    kind TEXT NOT NULL,
    speaker BIGINT REFERENCES person (id),
    speaker_name TEXT NOT NULL,
    act TEXT NOT NULL,
    issue TEXT NOT NULL,
    text TEXT NOT NULL,
    answers BIGINT REFERENCES entry (id),
    happened TEXT NOT NULL,
    recorded BIGINT NOT NULL,
    details TEXT NOT NULL,
    removed BIGINT,
    revision BIGINT NOT NULL
);
CREATE INDEX entry_of_meeting ON entry (meeting);

CREATE TABLE minutes_correction (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    sentence TEXT NOT NULL,
    text TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (meeting, sentence)
);

CREATE TABLE minutes_approval (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    role TEXT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    approved BIGINT NOT NULL,
    PRIMARY KEY (meeting, role)
);

CREATE TABLE approved_minutes (
    meeting BIGINT NOT NULL PRIMARY KEY REFERENCES meeting (id),
    minutes TEXT NOT NULL,
    approved BIGINT NOT NULL,
    head_number BIGINT NOT NULL,
    head_digest TEXT NOT NULL
)
