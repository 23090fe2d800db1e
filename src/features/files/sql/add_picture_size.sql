INSERT INTO picture_size (picture, width, height, file) VALUES (:picture, :width, :height, :file)
