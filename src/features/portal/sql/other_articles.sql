SELECT id, published_headline, published_day
FROM article
WHERE state = 'published' AND id <> :article
ORDER BY published DESC, id DESC
LIMIT 5
