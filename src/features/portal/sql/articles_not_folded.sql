SELECT id, published_headline, published_body, published_byline FROM article
WHERE published IS NOT NULL AND published_folded = ''
