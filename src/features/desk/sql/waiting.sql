SELECT DISTINCT desk_waiting.kind, desk_waiting.meeting, desk_waiting.task, desk_waiting.day,
       COALESCE(CASE meeting.short_title WHEN '' THEN meeting.official_title ELSE meeting.short_title END, ''),
       meeting.kind, COALESCE(unit_now.name, ''), meeting.day, meeting.planned_start, meeting.room, meeting.reply_time
FROM desk_waiting
LEFT JOIN meeting ON meeting.id = desk_waiting.meeting
LEFT JOIN unit_now ON unit_now.unit = meeting.unit
WHERE desk_waiting.person = :person AND desk_waiting.first_day <= :today
  AND (desk_waiting.last_day IS NULL OR desk_waiting.last_day >= :today)
  AND (desk_waiting.until_day IS NULL OR desk_waiting.until_day > :today)
  AND (desk_waiting.kind <> 'publish_article' OR desk_waiting.day >= :month_ago)
