INSERT INTO personal_link (meeting, person)
SELECT participant.meeting, participant.person FROM participant
WHERE participant.meeting = :meeting
  AND NOT EXISTS (SELECT 1 FROM personal_link WHERE personal_link.meeting = participant.meeting
                  AND personal_link.person = participant.person AND personal_link.revoked IS NULL)
