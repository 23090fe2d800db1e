DELETE FROM agenda_item WHERE id = :item
