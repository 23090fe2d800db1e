-- Few meetings are open at a time, many were held. What is to be done is found by the state.
CREATE INDEX meeting_of_state ON meeting (state, unit, day);

-- Who may see a meeting in lists, by the table of authority. Those with a role in it, those on its roll, those who
-- prepare meetings of its unit, and the unit's members when its minutes are approved. Before until_day.
CREATE VIEW meeting_sight AS
SELECT meeting_role.meeting AS meeting, meeting_role.person AS person, CAST('0001-01-01' AS TEXT) AS from_day,
       CAST(NULL AS TEXT) AS until_day
FROM meeting_role
JOIN authority ON authority.action = 'see_meeting' AND authority.scope = 'record'
 AND authority.holder = meeting_role.role
UNION ALL
SELECT participant.meeting, participant.person, CAST('0001-01-01' AS TEXT), CAST(NULL AS TEXT)
FROM participant
UNION ALL
SELECT meeting.id, position.person, position.from_day, position.until_day
FROM meeting
JOIN position ON position.unit = meeting.unit
JOIN authority ON authority.action = 'prepare_meeting' AND authority.scope = 'own'
 AND authority.holder = position.duty
UNION ALL
SELECT meeting.id, membership.person, membership.from_day, membership.until_day
FROM meeting
JOIN membership ON membership.unit = meeting.unit
WHERE meeting.state = 'approved';

-- A meeting as lists show it. Columns stand as in MeetingLine of meetings.hpp.
CREATE VIEW meeting_line AS
SELECT meeting.id AS meeting, unit_now.name AS unit_name, meeting.kind AS kind, meeting.state AS state,
       CASE WHEN meeting.short_title = '' THEN meeting.official_title ELSE meeting.short_title END AS title,
       meeting.day AS day, meeting.part_of_day AS part_of_day, meeting.planned_start AS planned_start,
       meeting.room AS room
FROM meeting
JOIN unit_now ON unit_now.unit = meeting.unit
