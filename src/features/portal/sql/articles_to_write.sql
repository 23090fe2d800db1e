SELECT meeting.id, unit_now.name,
       CASE WHEN meeting.short_title = '' THEN meeting.official_title ELSE meeting.short_title END,
       meeting.day, meeting.part_of_day, article.state, COALESCE(article.headline, ''), article.published_day, article.id
FROM meeting
JOIN unit_now ON unit_now.unit = meeting.unit
LEFT JOIN article ON article.meeting = meeting.id
WHERE meeting.state IN ('closed', 'approved')
  AND EXISTS (SELECT 1 FROM authority
              WHERE (authority.action = 'draft_article'
                     OR (authority.action = 'publish_article' AND article.id IS NOT NULL))
                AND ((authority.scope = 'record'
                      AND EXISTS (SELECT 1 FROM meeting_role
                                  WHERE meeting_role.meeting = meeting.id AND meeting_role.person = :person
                                    AND meeting_role.role = authority.holder))
                     OR EXISTS (SELECT 1 FROM position
                                JOIN unit_now held ON held.unit = position.unit
                                WHERE position.person = :person AND position.duty = authority.holder
                                  AND position.from_day <= :today
                                  AND (position.until_day IS NULL OR position.until_day > :today)
                                  AND ((authority.scope = 'own' AND held.unit = meeting.unit)
                                       OR (authority.scope = 'own_and_below' AND unit_now.path >= held.path
                                           AND unit_now.path < held.path || '~')))))
ORDER BY meeting.day DESC, meeting.id DESC
LIMIT 200
