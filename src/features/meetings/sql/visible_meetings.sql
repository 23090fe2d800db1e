SELECT meeting.id, unit_now.name, meeting.kind, meeting.state,
       CASE WHEN meeting.short_title = '' THEN meeting.official_title ELSE meeting.short_title END,
       meeting.day, meeting.part_of_day, meeting.planned_start, meeting.room,
       COALESCE((SELECT participant.reply FROM participant
                 WHERE participant.meeting = meeting.id AND participant.person = :person), ''),
       CASE WHEN EXISTS (SELECT 1 FROM meeting_role WHERE meeting_role.meeting = meeting.id
                         AND meeting_role.person = :person AND meeting_role.role IN ('chair', 'recorder'))
                 OR meeting.unit IN (SELECT position.unit FROM position
                                     JOIN authority ON authority.action = 'prepare_meeting'
                                      AND authority.scope = 'own' AND authority.holder = position.duty
                                     WHERE position.person = :person AND position.from_day <= :today
                                       AND (position.until_day IS NULL OR position.until_day > :today))
            THEN 1 ELSE 0 END
FROM meeting JOIN unit_now ON unit_now.unit = meeting.unit
WHERE EXISTS (SELECT 1 FROM meeting_role
              JOIN authority ON authority.action = 'see_meeting' AND authority.scope = 'record'
               AND authority.holder = meeting_role.role
              WHERE meeting_role.meeting = meeting.id AND meeting_role.person = :person)
   OR EXISTS (SELECT 1 FROM participant WHERE participant.meeting = meeting.id AND participant.person = :person)
   OR meeting.unit IN (SELECT position.unit FROM position
                       JOIN authority ON authority.action = 'prepare_meeting' AND authority.scope = 'own'
                        AND authority.holder = position.duty
                       WHERE position.person = :person AND position.from_day <= :today
                         AND (position.until_day IS NULL OR position.until_day > :today))
   OR (meeting.state = 'approved' AND meeting.unit IN
       (SELECT membership.unit FROM membership WHERE membership.person = :person AND membership.from_day <= :today
        AND (membership.until_day IS NULL OR membership.until_day > :today)))
ORDER BY meeting.day DESC, meeting.planned_start DESC, meeting.id DESC
