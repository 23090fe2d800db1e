SELECT body.name, body.in_titles, body.unit
FROM unit_now own
JOIN unit_now base ON base.unit = COALESCE(own.parent, own.unit)
JOIN unit_now target ON (target.path >= base.path AND target.path < base.path || '~')
 OR substr(base.path, 1, length(target.path)) = target.path
JOIN body ON body.unit = target.unit
WHERE own.unit = :unit AND target.until_day IS NULL
UNION ALL
SELECT department.name, department.in_titles, department.unit
FROM department
