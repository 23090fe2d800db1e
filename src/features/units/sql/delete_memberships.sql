DELETE FROM membership WHERE person = :person
