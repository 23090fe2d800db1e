SELECT count(*) FROM (
    SELECT DISTINCT kind, meeting, task FROM desk_waiting
    WHERE person = :person AND first_day <= :today AND (last_day IS NULL OR last_day >= :today)
      AND (until_day IS NULL OR until_day > :today) AND (kind <> 'publish_article' OR day >= :month_ago)
) AS waiting
