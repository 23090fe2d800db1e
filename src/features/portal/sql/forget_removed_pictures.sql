DELETE FROM article_picture WHERE removed < :before
