SELECT count(*) FROM meeting
WHERE state NOT IN ('draft', 'convened', 'running') AND (state <> 'cancelled' OR day < :today)
  AND id IN (SELECT meeting_sight.meeting FROM meeting_sight
             WHERE meeting_sight.person = :person AND meeting_sight.from_day <= :today
               AND (meeting_sight.until_day IS NULL OR meeting_sight.until_day > :today))
