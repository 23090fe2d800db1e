SELECT DISTINCT authority.action, authority.holder
FROM authority
JOIN meeting ON meeting.id = :meeting
JOIN unit_now target ON target.unit = meeting.unit
WHERE (authority.scope = 'record'
       AND (EXISTS (SELECT 1 FROM meeting_role WHERE meeting_role.meeting = meeting.id
                    AND meeting_role.person = :person AND meeting_role.role = authority.holder)
            OR (authority.holder = 'participant'
                AND EXISTS (SELECT 1 FROM participant WHERE participant.meeting = meeting.id
                            AND participant.person = :person))))
   OR (authority.scope <> 'record'
       AND EXISTS (SELECT 1 FROM position JOIN unit_now held ON held.unit = position.unit
                   WHERE position.person = :person AND position.duty = authority.holder
                     AND position.from_day <= :today
                     AND (position.until_day IS NULL OR position.until_day > :today)
                     AND ((authority.scope = 'own' AND held.unit = target.unit)
                          OR (authority.scope = 'own_and_below' AND target.path >= held.path
                              AND target.path < held.path || '~'))
                     AND (authority.action NOT IN ('draft_article', 'publish_article')
                          OR meeting.state IN ('closed', 'approved'))))
   OR (authority.scope = 'own' AND authority.holder = 'member'
       AND EXISTS (SELECT 1 FROM membership WHERE membership.person = :person AND membership.unit = meeting.unit
                   AND membership.from_day <= :today
                   AND (membership.until_day IS NULL OR membership.until_day > :today)))
