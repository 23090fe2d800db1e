SELECT article.state
FROM article
WHERE article.id = :article AND article.published IS NOT NULL
  AND EXISTS (SELECT 1 FROM article_picture
              JOIN picture_size ON picture_size.picture = article_picture.picture
              WHERE article_picture.article = article.id AND article_picture.copy = 'published'
                AND picture_size.file = :file)
