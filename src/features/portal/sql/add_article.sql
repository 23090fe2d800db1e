INSERT INTO article (meeting, unit, state, choices, edited, headline, body, byline, published, published_day,
                     corrected_day, published_headline, published_body, published_byline, published_revision, revision)
VALUES (:meeting, :unit, :state, :choices, :edited, :headline, :body, :byline, :published, :published_day,
        :corrected_day, :published_headline, :published_body, :published_byline, :published_revision, :revision)
RETURNING id
