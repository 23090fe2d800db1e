DELETE FROM article_picture WHERE article = :article AND copy = :copy
