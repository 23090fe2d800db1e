UPDATE article
SET state = :state, choices = :choices, edited = :edited, headline = :headline, body = :body, byline = :byline,
    published = :published, published_day = :published_day, corrected_day = :corrected_day,
    published_headline = :published_headline, published_body = :published_body, published_byline = :published_byline,
    published_folded = :published_folded,
    published_revision = :published_revision, revision = :revision
WHERE id = :article
