UPDATE entry SET removed = :removed, revision = revision + 1 WHERE id = :entry
