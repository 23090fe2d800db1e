SELECT DISTINCT agenda_item FROM entry WHERE meeting = :meeting
