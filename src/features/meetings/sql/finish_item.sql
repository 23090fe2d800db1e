UPDATE agenda_item SET done = :at WHERE id = :item
