INSERT INTO article_picture (article, copy, place, picture, caption, alternative, author, after_block, removed)
VALUES (:article, 'edited', :place, :picture, :caption, :alternative, :author, :after_block, :removed)
