UPDATE meeting SET attending_groups = :groups, revision = revision + 1 WHERE id = :meeting
