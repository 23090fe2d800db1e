DELETE FROM file WHERE NOT EXISTS (SELECT 1 FROM picture_size WHERE picture_size.file = file.digest)
