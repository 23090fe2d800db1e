SELECT * FROM meeting_line
WHERE (state IN ('draft', 'convened', 'running') OR (state = 'cancelled' AND day >= :today))
  AND EXISTS (SELECT 1 FROM meeting_sight
              WHERE meeting_sight.meeting = meeting_line.meeting AND meeting_sight.person = :person
                AND meeting_sight.from_day <= :today
                AND (meeting_sight.until_day IS NULL OR meeting_sight.until_day > :today))
ORDER BY day, planned_start, meeting
