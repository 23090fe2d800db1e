SELECT authority.action, authority.holder
FROM meeting_role
JOIN authority ON authority.holder = meeting_role.role AND authority.scope = 'record'
WHERE meeting_role.meeting = :meeting AND meeting_role.person = :person
UNION ALL
SELECT authority.action, authority.holder
FROM participant
JOIN authority ON authority.holder = 'participant' AND authority.scope = 'record'
WHERE participant.meeting = :meeting AND participant.person = :person
UNION ALL
SELECT authority.action, authority.holder
FROM meeting
JOIN unit_now target ON target.unit = meeting.unit
JOIN position ON position.person = :person AND position.from_day <= :today
 AND (position.until_day IS NULL OR position.until_day > :today)
JOIN unit_now held ON held.unit = position.unit
JOIN authority ON authority.holder = position.duty
 AND ((authority.scope = 'own' AND held.unit = target.unit)
      OR (authority.scope = 'own_and_below' AND target.path >= held.path AND target.path < held.path || '~'))
WHERE meeting.id = :meeting
  AND (authority.action NOT IN ('draft_article', 'publish_article') OR meeting.state IN ('closed', 'approved'))
UNION ALL
SELECT authority.action, authority.holder
FROM meeting
JOIN membership ON membership.unit = meeting.unit AND membership.person = :person AND membership.from_day <= :today
 AND (membership.until_day IS NULL OR membership.until_day > :today)
JOIN authority ON authority.holder = 'member' AND authority.scope = 'own'
WHERE meeting.id = :meeting
