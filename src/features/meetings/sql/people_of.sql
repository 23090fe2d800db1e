SELECT person.id, person.surname, person.middle, person.given, person.sex, participant.class, participant.reply,
       participant.reply_reason, participant.state, participant.reason, participant.arrived, participant.left_at,
       COALESCE(participant.asked_again, 0),
       (SELECT max(personal_link.id) FROM personal_link
        WHERE personal_link.meeting = :meeting AND personal_link.person = person.id
          AND personal_link.revoked IS NULL)
FROM person
LEFT JOIN participant ON participant.meeting = :meeting AND participant.person = person.id
WHERE person.id IN (SELECT person FROM participant WHERE meeting = :meeting
                    UNION SELECT person FROM meeting_role WHERE meeting = :meeting)
ORDER BY person.sort_key, person.id
