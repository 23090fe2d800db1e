SELECT meeting_role.person, meeting_role.role, meeting_role.rank, unit_now.kind, meeting_role.past
FROM meeting_role LEFT JOIN unit_now ON unit_now.unit = meeting_role.represents
WHERE meeting_role.meeting = :meeting ORDER BY meeting_role.rank, meeting_role.person
