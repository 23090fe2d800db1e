INSERT INTO meeting (unit, kind, state, official_title, short_title, basis, sources, day, part_of_day, planned_start,
                     planned_end, zone, mode, room, address, minutes_number, created_by, revision)
VALUES (:unit, '', 'draft', '', '', '', '', '', '', '', '', :zone, '', '', '', '', :created_by, 0)
RETURNING id
