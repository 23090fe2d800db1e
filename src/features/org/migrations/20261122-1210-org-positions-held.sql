-- A position with what stands behind its title, the body, the department or the unit in which it is held.
CREATE VIEW position_held AS
SELECT position.id, position.person, position.title, position.qualifier,
       COALESCE(body.in_titles, department.in_titles, unit_now.in_titles, '') AS place,
       position.duty, position.unit, position.rank, position.from_day, position.until_day
FROM position
LEFT JOIN unit_now ON unit_now.unit = position.unit
LEFT JOIN body ON body.id = position.body
LEFT JOIN department ON department.id = position.department
