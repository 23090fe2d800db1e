SELECT id, state, headline, body, byline, published, published_day, corrected_day, revision, unit_name
FROM published_article
WHERE state = 'published'
ORDER BY published DESC, id DESC
LIMIT :most OFFSET :before
