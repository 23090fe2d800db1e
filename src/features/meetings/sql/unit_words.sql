SELECT COALESCE((SELECT unit_version.name FROM unit_version WHERE unit_version.unit = unit_now.unit
                 AND unit_version.from_day <= :day
                 AND (unit_version.until_day IS NULL OR unit_version.until_day > :day)), unit_now.name),
       unit_now.symbol, unit_now.kind, parent.name, organization.demo, organization.terminology
FROM unit_now
JOIN organization ON organization.one = 1
LEFT JOIN unit_now parent ON parent.unit = unit_now.parent
WHERE unit_now.unit = :unit
