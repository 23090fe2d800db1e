CREATE TABLE article_picture (
    article BIGINT NOT NULL REFERENCES article (id),
    copy TEXT NOT NULL,
    place BIGINT NOT NULL,
    picture BIGINT NOT NULL REFERENCES picture (id),
    caption TEXT NOT NULL,
    alternative TEXT NOT NULL,
    author TEXT NOT NULL,
    after_block BIGINT NOT NULL,
    removed BIGINT,
    PRIMARY KEY (article, copy, place)
);
CREATE INDEX article_picture_picture ON article_picture (picture)
