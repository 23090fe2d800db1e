INSERT INTO article_picture (article, copy, place, picture, caption, alternative, author, after_block, removed)
SELECT article, 'published', place, picture, caption, alternative, author, after_block, NULL
FROM article_picture
WHERE article = :article AND copy = 'edited' AND removed IS NULL
