SELECT invitation.number, invitation.place, meeting.day
FROM invitation JOIN meeting ON meeting.id = invitation.meeting
WHERE meeting.unit = :unit AND meeting.id <> :meeting
ORDER BY meeting.day DESC, meeting.id DESC
