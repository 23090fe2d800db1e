SELECT id, state, headline, body, byline, published, published_day, corrected_day, revision, unit_name
FROM published_article
WHERE state = 'published'
  AND id IN (SELECT article.id FROM article
              WHERE article.published_folded LIKE :first ESCAPE '!'
                AND article.published_folded LIKE :second ESCAPE '!'
                AND article.published_folded LIKE :third ESCAPE '!'
                AND article.published_folded LIKE :fourth ESCAPE '!')
ORDER BY published DESC, id DESC
LIMIT :most OFFSET :before
