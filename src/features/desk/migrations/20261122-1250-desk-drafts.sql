-- Articles of approved meetings, on any day, with those who draft them and, once there is a draft, those who publish it.
DROP VIEW article_awaited;
CREATE VIEW article_awaited AS
SELECT position.person AS person, 'publish_article' AS kind, meeting.id AS meeting, meeting.day AS day,
       position.from_day AS from_day, position.until_day AS until_day
FROM position
JOIN authority ON authority.holder = position.duty AND authority.action = 'publish_article'
JOIN unit_now held ON held.unit = position.unit
CROSS JOIN unit_now place
CROSS JOIN meeting
WHERE place.path >= held.path AND place.path < held.path || '~'
  AND (authority.scope = 'own_and_below' OR (authority.scope = 'own' AND held.unit = place.unit))
  AND meeting.unit = place.unit AND meeting.state = 'approved'
  AND EXISTS (SELECT 1 FROM article WHERE article.meeting = meeting.id AND article.state = 'draft')
UNION ALL
SELECT position.person, 'draft_article', meeting.id, meeting.day, position.from_day, position.until_day
FROM position
JOIN authority ON authority.holder = position.duty AND authority.action = 'draft_article' AND authority.scope = 'own'
CROSS JOIN meeting
WHERE meeting.unit = position.unit AND meeting.state = 'approved'
  AND NOT EXISTS (SELECT 1 FROM article WHERE article.meeting = meeting.id)
UNION ALL
SELECT meeting_role.person, 'draft_article', meeting.id, meeting.day, '0001-01-01', CAST(NULL AS TEXT)
FROM meeting_role
JOIN authority ON authority.holder = meeting_role.role AND authority.action = 'draft_article'
 AND authority.scope = 'record'
CROSS JOIN meeting
WHERE meeting.id = meeting_role.meeting AND meeting.state = 'approved'
  AND NOT EXISTS (SELECT 1 FROM article WHERE article.meeting = meeting.id)
