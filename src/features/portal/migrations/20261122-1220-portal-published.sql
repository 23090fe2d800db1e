-- An article as readers see it, with the name that its unit had on the day of publication.
CREATE VIEW published_article AS
SELECT article.id, article.state, article.published_headline AS headline, article.published_body AS body,
       article.published_byline AS byline, article.published, article.published_day, article.corrected_day,
       article.published_revision AS revision,
       COALESCE((SELECT unit_version.name FROM unit_version
                 WHERE unit_version.unit = article.unit AND unit_version.from_day <= article.published_day
                   AND (unit_version.until_day IS NULL OR unit_version.until_day > article.published_day)), '')
           AS unit_name
FROM article
WHERE article.published IS NOT NULL
