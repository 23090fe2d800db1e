DELETE FROM agenda_item WHERE meeting = :meeting
