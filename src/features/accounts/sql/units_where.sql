SELECT DISTINCT target.unit, target.path, target.depth, target.name, target.in_titles, target.symbol, target.kind,
       target.parent
FROM authority
JOIN position ON position.duty = authority.holder
JOIN unit_now holder ON holder.unit = position.unit
JOIN unit_now target ON (authority.scope = 'own' AND holder.unit = target.unit)
    OR (authority.scope = 'own_and_below' AND target.path >= holder.path AND target.path < holder.path || '~')
WHERE authority.action = :action AND position.person = :person AND target.until_day IS NULL
  AND position.from_day <= :today AND (position.until_day IS NULL OR position.until_day > :today)
ORDER BY target.path
