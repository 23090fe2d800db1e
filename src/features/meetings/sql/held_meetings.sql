SELECT * FROM meeting_line
WHERE state NOT IN ('draft', 'convened', 'running') AND (state <> 'cancelled' OR day < :today)
  AND meeting IN (SELECT meeting_sight.meeting FROM meeting_sight
                  WHERE meeting_sight.person = :person AND meeting_sight.from_day <= :today
                    AND (meeting_sight.until_day IS NULL OR meeting_sight.until_day > :today))
ORDER BY day DESC, planned_start DESC, meeting DESC
LIMIT :most OFFSET :before
