UPDATE session SET capacity = :position
WHERE id = :session AND person = :person
  AND EXISTS (SELECT 1 FROM position WHERE position.id = :position AND position.person = :person
              AND position.from_day <= :today AND (position.until_day IS NULL OR position.until_day > :today))
