SELECT id, meeting, unit, state, choices, edited, headline, body, byline, published, published_day, corrected_day,
       published_headline, published_body, published_byline, published_revision, revision
FROM article
WHERE meeting = :meeting
