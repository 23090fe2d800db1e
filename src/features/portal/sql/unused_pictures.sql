SELECT id FROM picture
WHERE added < :before
  AND NOT EXISTS (SELECT 1 FROM article_picture WHERE article_picture.picture = picture.id)
ORDER BY id
LIMIT :most
