SELECT secret FROM server_secret
