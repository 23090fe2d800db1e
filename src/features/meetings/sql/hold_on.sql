UPDATE meeting SET day = :day, part_of_day = :part_of_day WHERE id = :meeting
