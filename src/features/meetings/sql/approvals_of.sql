SELECT minutes_approval.role, person.surname, person.middle, person.given, minutes_approval.approved
FROM minutes_approval JOIN person ON person.id = minutes_approval.person
WHERE minutes_approval.meeting = :meeting AND minutes_approval.digest IN (:digest, '') ORDER BY minutes_approval.approved
