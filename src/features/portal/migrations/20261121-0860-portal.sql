CREATE TABLE article (
    id @id@,
    meeting BIGINT NOT NULL UNIQUE REFERENCES meeting (id),
    unit BIGINT NOT NULL REFERENCES unit (id),
    state TEXT NOT NULL,
    choices TEXT NOT NULL,
    edited BIGINT NOT NULL,
    headline TEXT NOT NULL,
    body TEXT NOT NULL,
    byline TEXT NOT NULL,
    published BIGINT,
    published_day TEXT,
    corrected_day TEXT,
    published_headline TEXT NOT NULL,
    published_body TEXT NOT NULL,
    published_byline TEXT NOT NULL,
    published_revision BIGINT NOT NULL,
    revision BIGINT NOT NULL
);
CREATE INDEX article_published ON article (state, published)
