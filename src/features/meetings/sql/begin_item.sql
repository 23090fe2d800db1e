UPDATE agenda_item SET begun = COALESCE(begun, :at), done = NULL WHERE id = :item
