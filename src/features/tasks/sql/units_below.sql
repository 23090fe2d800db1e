SELECT target.unit, target.path, target.depth, target.name, target.in_titles, target.symbol, target.kind, target.parent
FROM unit_now base JOIN unit_now target ON target.path >= base.path AND target.path < base.path || '~'
WHERE base.unit = :unit ORDER BY target.path
