UPDATE task SET folded = :folded WHERE id = :task
