UPDATE agenda_item SET place = -place WHERE meeting = :meeting
