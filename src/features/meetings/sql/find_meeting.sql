SELECT meeting.id, meeting.unit, unit_now.name, meeting.kind, state, official_title, short_title, basis, occasion,
       sources, attending_groups, materials, day, part_of_day, planned_start, planned_end, zone, mode, room, address,
       reply_day, reply_time, started, ended, running_item, minutes_number, copies_to, announced_before,
       revision
FROM meeting JOIN unit_now ON unit_now.unit = meeting.unit WHERE meeting.id = :meeting
