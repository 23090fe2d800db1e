SELECT article_picture.picture, article_picture.caption, article_picture.alternative, article_picture.author,
       article_picture.after_block, article_picture.removed, picture_size.width, picture_size.height, picture_size.file
FROM article_picture
JOIN picture_size ON picture_size.picture = article_picture.picture
WHERE article_picture.article = :article AND article_picture.copy = :copy
ORDER BY article_picture.place, picture_size.width
