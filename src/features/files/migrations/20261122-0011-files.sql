CREATE TABLE file (
    digest TEXT NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL
);
CREATE TABLE picture (
    id @id@,
    added BIGINT NOT NULL
);
CREATE TABLE picture_size (
    picture BIGINT NOT NULL REFERENCES picture (id),
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    file TEXT NOT NULL REFERENCES file (digest),
    PRIMARY KEY (picture, width)
);
CREATE INDEX picture_size_file ON picture_size (file)
