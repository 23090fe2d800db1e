UPDATE position SET until_day = :day, revision = revision + 1 WHERE id = :position
