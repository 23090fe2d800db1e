SELECT (SELECT count(*) FROM (SELECT DISTINCT kind, meeting, task FROM desk_waiting
                              WHERE person = :person AND first_day <= :today
                                AND (last_day IS NULL OR last_day >= :today)
                                AND (until_day IS NULL OR until_day > :today)) AS waiting)
     + (SELECT count(DISTINCT task) FROM desk_unowned
        WHERE person = :person AND from_day <= :today AND (until_day IS NULL OR until_day > :today))
     + (SELECT count(DISTINCT meeting) FROM article_awaited
        WHERE person = :person AND day >= :month_ago AND from_day <= :today
          AND (until_day IS NULL OR until_day > :today))
