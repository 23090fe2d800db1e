UPDATE meeting SET kind = :kind, official_title = :official_title, short_title = :short_title, basis = :basis,
    occasion = :occasion, sources = :sources, attending_groups = :attending_groups, materials = :materials, day = :day,
    part_of_day = :part_of_day, planned_start = :planned_start, planned_end = :planned_end, mode = :mode, room = :room,
    address = :address, reply_day = :reply_day, reply_time = :reply_time, revision = revision + 1
WHERE id = :meeting
