INSERT INTO meeting (unit, kind, state, official_title, short_title, basis, sources, day, part_of_day, planned_start,
                     planned_end, zone, mode, room, address, reply_day, reply_time, minutes_number, created_by, revision)
VALUES (:unit, :kind, 'draft', :official_title, :short_title, :basis, :sources, :day, :part_of_day, :planned_start,
        :planned_end, :zone, :mode, :room, :address, :reply_day, :reply_time, '', :created_by, 1)
RETURNING id
