INSERT INTO article (meeting, unit, state, choices, edited, headline, body, byline, published_headline, published_body,
                     published_byline, published_revision, revision)
VALUES (:meeting, :unit, :state, '', 0, '', '', '', '', '', '', 0, 0)
RETURNING id
