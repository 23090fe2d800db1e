SELECT DISTINCT unit_now.unit, unit_now.path, unit_now.depth, unit_now.name, unit_now.in_titles, unit_now.symbol,
       unit_now.kind, unit_now.parent
FROM position
JOIN authority ON authority.holder = position.duty AND authority.action = 'make_task'
 AND authority.scope IN ('own', 'own_and_below')
JOIN unit_now ON unit_now.unit = position.unit
WHERE position.person = :person AND position.from_day <= :today
  AND (position.until_day IS NULL OR position.until_day > :today)
ORDER BY unit_now.path
