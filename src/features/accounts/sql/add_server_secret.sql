INSERT INTO server_secret (one, secret) VALUES (1, :secret) ON CONFLICT (one) DO NOTHING
