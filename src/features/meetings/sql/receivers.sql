WITH receiver AS (
    SELECT membership.person FROM meeting JOIN membership ON membership.unit = meeting.unit
    WHERE meeting.id = :meeting AND meeting.state = 'draft' AND membership.from_day <= meeting.day
      AND (membership.until_day IS NULL OR membership.until_day > meeting.day)
    UNION SELECT participant.person FROM participant WHERE participant.meeting = :meeting
    UNION SELECT meeting_role.person FROM meeting_role WHERE meeting_role.meeting = :meeting)
SELECT person.id AS person, person.surname, person.middle, person.given,
       CASE WHEN EXISTS (SELECT 1 FROM account WHERE account.person = person.id AND account.password IS NOT NULL)
            THEN 1 ELSE 0 END AS signs_in,
       CASE WHEN EXISTS (SELECT 1 FROM meeting JOIN membership ON membership.unit = meeting.unit
                         WHERE meeting.id = :meeting AND membership.person = person.id
                           AND membership.from_day <= meeting.day
                           AND (membership.until_day IS NULL OR membership.until_day > meeting.day))
            THEN 0 ELSE 1 END AS from_outside
FROM receiver JOIN person ON person.id = receiver.person
ORDER BY person.sort_key, person.id
