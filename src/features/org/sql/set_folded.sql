UPDATE person SET folded = :folded WHERE id = :person
