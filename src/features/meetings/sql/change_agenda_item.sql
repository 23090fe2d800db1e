UPDATE agenda_item SET place = :place, title = :title, minutes = :minutes, speaker = :speaker WHERE id = :item
