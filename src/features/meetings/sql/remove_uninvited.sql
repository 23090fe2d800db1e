DELETE FROM participant
WHERE meeting = :meeting AND class IS NULL
  AND person NOT IN (SELECT meeting_role.person FROM meeting_role WHERE meeting_role.meeting = :meeting)
