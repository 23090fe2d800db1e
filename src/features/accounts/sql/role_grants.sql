SELECT count(*) FROM authority WHERE action = :action AND holder = :role AND scope = 'record'
