UPDATE position SET title = :title, qualifier = :qualifier, duty = :duty, rank = :rank, from_day = :from_day,
                    revision = revision + 1
WHERE id = :position
