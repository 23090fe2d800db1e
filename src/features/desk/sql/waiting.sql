SELECT waiting.kind, waiting.meeting, waiting.task, waiting.day,
       COALESCE(CASE meeting.short_title WHEN '' THEN meeting.official_title ELSE meeting.short_title END, ''),
       meeting.kind, COALESCE(unit_now.name, ''), meeting.day, meeting.planned_start, meeting.room, meeting.reply_time
FROM (SELECT kind, meeting, task, day FROM desk_waiting
      WHERE person = :person AND first_day <= :today AND (last_day IS NULL OR last_day >= :today)
        AND (until_day IS NULL OR until_day > :today)
      UNION
      SELECT kind, CAST(NULL AS BIGINT), task, day FROM desk_unowned
      WHERE person = :person AND from_day <= :today AND (until_day IS NULL OR until_day > :today)
      UNION
      SELECT kind, meeting, CAST(NULL AS BIGINT), day FROM article_awaited
      WHERE person = :person AND day >= :month_ago AND from_day <= :today
        AND (until_day IS NULL OR until_day > :today)) AS waiting
LEFT JOIN meeting ON meeting.id = waiting.meeting
LEFT JOIN unit_now ON unit_now.unit = meeting.unit
