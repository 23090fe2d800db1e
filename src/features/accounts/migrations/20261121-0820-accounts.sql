CREATE TABLE server_secret (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    secret TEXT NOT NULL
);

CREATE TABLE authority (
    action TEXT NOT NULL,
    holder TEXT NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (action, holder, scope)
);

CREATE TABLE account (
    person BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
    login TEXT NOT NULL UNIQUE,
    password TEXT,
    administrator BIGINT NOT NULL
);

CREATE TABLE session (
    id @id@,
    token_digest TEXT NOT NULL UNIQUE,
    person BIGINT NOT NULL REFERENCES person (id),
    capacity BIGINT,
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    ended BIGINT,
    agent TEXT NOT NULL
);
CREATE INDEX session_of_person ON session (person);

CREATE TABLE sign_in_failure (
    id @id@,
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_of_subject ON sign_in_failure (subject, at);

CREATE TABLE password_link (
    token_digest TEXT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    ends BIGINT NOT NULL,
    used BIGINT
);

CREATE TABLE api_token (
    id @id@,
    token_digest TEXT NOT NULL UNIQUE,
    person BIGINT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    created BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    revoked BIGINT
);

INSERT INTO authority (action, holder, scope) VALUES
    ('convene_meeting', 'secretary', 'own'),
    ('convene_meeting', 'deputy', 'own'),
    ('convene_meeting', 'head_of_office', 'own'),
    ('convene_meeting', 'clerk', 'own'),
    ('invite', 'secretary', 'own_and_below'),
    ('invite', 'deputy', 'own_and_below'),
    ('invite', 'head_of_office', 'own_and_below'),
    ('invite', 'clerk', 'own_and_below'),
    ('see_meeting', 'chair', 'record'),
    ('see_meeting', 'recorder', 'record'),
    ('see_meeting', 'participant', 'record'),
    ('prepare_meeting', 'secretary', 'own'),
    ('prepare_meeting', 'deputy', 'own'),
    ('prepare_meeting', 'chair', 'record'),
    ('see_record', 'chair', 'record'),
    ('see_record', 'recorder', 'record'),
    ('see_record', 'participant', 'record'),
    ('write_record', 'chair', 'record'),
    ('write_record', 'recorder', 'record'),
    ('approve_minutes', 'chair', 'record'),
    ('approve_minutes', 'recorder', 'record'),
    ('read_approved_minutes', 'participant', 'record'),
    ('read_approved_minutes', 'member', 'own'),
    ('make_task_from_meeting', 'chair', 'record'),
    ('make_task_from_meeting', 'recorder', 'record'),
    ('make_task', 'secretary', 'own_and_below'),
    ('make_task', 'deputy', 'own_and_below'),
    ('make_task', 'head_of_office', 'own_and_below'),
    ('report_on_task', 'owner', 'record'),
    ('report_on_task', 'secretary', 'own'),
    ('report_on_task', 'deputy', 'own'),
    ('report_on_task', 'clerk', 'own'),
    ('close_task', 'issuer', 'record'),
    ('close_task', 'secretary', 'own'),
    ('close_task', 'deputy', 'own'),
    ('close_task', 'head_of_office', 'own'),
    ('draft_article', 'editor', 'own'),
    ('draft_article', 'clerk', 'own'),
    ('draft_article', 'recorder', 'record'),
    ('publish_article', 'editor_in_chief', 'own_and_below'),
    ('publish_article', 'head_of_office', 'own_and_below'),
    ('see_journal', 'administrator', 'all'),
    ('administer', 'administrator', 'all')
