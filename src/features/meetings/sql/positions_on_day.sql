SELECT position_held.id, position_held.person, position_held.title, position_held.qualifier, position_held.place,
       position_held.duty, position_held.unit, position_held.rank, position_held.from_day, position_held.until_day
FROM meeting
JOIN position_held ON position_held.from_day <= meeting.day
 AND (position_held.until_day IS NULL OR position_held.until_day > meeting.day)
WHERE meeting.id = :meeting
  AND position_held.person IN (SELECT person FROM participant WHERE meeting = :meeting
                               UNION SELECT person FROM meeting_role WHERE meeting = :meeting)
ORDER BY position_held.rank, position_held.id
