DELETE FROM picture_size WHERE picture = :picture
