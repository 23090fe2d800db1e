UPDATE entry SET removed = :removed WHERE id = :entry
