SELECT id FROM meeting
WHERE unit = :unit AND state NOT IN ('draft', 'cancelled')
ORDER BY day DESC, planned_start DESC, id DESC LIMIT 1
