SELECT article_picture.article, picture_size.width, picture_size.height, picture_size.file
FROM (SELECT id FROM article WHERE state = 'published'
      ORDER BY published DESC, id DESC
      LIMIT :most OFFSET :before) shown
JOIN article_picture ON article_picture.article = shown.id AND article_picture.copy = 'published'
JOIN picture_size ON picture_size.picture = article_picture.picture
WHERE article_picture.place = (SELECT MIN(other.place) FROM article_picture other
                               WHERE other.article = shown.id AND other.copy = 'published')
  AND picture_size.width = (SELECT MIN(narrow.width) FROM picture_size narrow
                            WHERE narrow.picture = article_picture.picture)
