SELECT unit_now.name, membership.class, membership.from_day, membership.until_day
FROM membership JOIN unit_now ON unit_now.unit = membership.unit
WHERE membership.person = :person ORDER BY membership.from_day, membership.id
