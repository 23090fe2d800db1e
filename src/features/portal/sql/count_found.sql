SELECT COUNT(*) FROM article
WHERE article.state = 'published'
  AND article.published_folded LIKE :first ESCAPE '!'
  AND article.published_folded LIKE :second ESCAPE '!'
  AND article.published_folded LIKE :third ESCAPE '!'
  AND article.published_folded LIKE :fourth ESCAPE '!'
