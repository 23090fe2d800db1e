UPDATE meeting SET running_item = :item WHERE id = :meeting
