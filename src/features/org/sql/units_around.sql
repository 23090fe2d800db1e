SELECT target.unit, target.path, target.depth, target.name, target.in_titles, target.symbol, target.kind, target.parent
FROM unit_now own
JOIN unit_now base ON base.unit = COALESCE(own.parent, own.unit)
JOIN unit_now target ON (target.path >= base.path AND target.path < base.path || '~')
 OR substr(base.path, 1, length(target.path)) = target.path
WHERE own.unit = :unit AND target.until_day IS NULL ORDER BY target.path
