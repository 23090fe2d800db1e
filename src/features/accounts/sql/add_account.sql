INSERT INTO account (person, login, password, administrator) VALUES (:person, :login, :password, :administrator)
