SELECT article.id, article.state, article.published_headline, article.published_body, article.published_byline,
       article.published, article.published_day, article.corrected_day, article.published_revision,
       COALESCE((SELECT unit_version.name FROM unit_version
                 WHERE unit_version.unit = article.unit AND unit_version.from_day <= article.published_day
                   AND (unit_version.until_day IS NULL OR unit_version.until_day > article.published_day)), '')
FROM article
WHERE article.id = :article AND article.published IS NOT NULL
