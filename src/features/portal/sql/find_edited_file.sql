SELECT article.id
FROM article
WHERE article.meeting = :meeting
  AND EXISTS (SELECT 1 FROM article_picture
              JOIN picture_size ON picture_size.picture = article_picture.picture
              WHERE article_picture.article = article.id AND article_picture.copy = 'edited'
                AND picture_size.file = :file)
