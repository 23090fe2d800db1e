UPDATE meeting SET announced_before = :announced_before WHERE id = :meeting
