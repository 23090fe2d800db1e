UPDATE article SET published_folded = :folded WHERE id = :article
