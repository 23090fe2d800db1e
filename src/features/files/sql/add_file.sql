INSERT INTO file (digest, media_type, size) VALUES (:digest, :media_type, :size) ON CONFLICT (digest) DO NOTHING
