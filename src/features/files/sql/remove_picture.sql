DELETE FROM picture WHERE id = :picture
