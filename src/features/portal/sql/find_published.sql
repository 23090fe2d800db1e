SELECT id, state, headline, body, byline, published, published_day, corrected_day, revision, unit_name
FROM published_article
WHERE id = :article
