SELECT * FROM task_line
WHERE task IN (SELECT task FROM desk_waiting
               WHERE task IS NOT NULL AND person = :person AND first_day <= :today
                 AND (until_day IS NULL OR until_day > :today)
               UNION
               SELECT task FROM desk_unowned
               WHERE person = :person AND from_day <= :today AND (until_day IS NULL OR until_day > :today))
