SELECT id, meeting, person FROM personal_link
WHERE id = :link AND revoked IS NULL
  AND EXISTS (SELECT 1 FROM participant WHERE participant.meeting = personal_link.meeting
              AND participant.person = personal_link.person)
