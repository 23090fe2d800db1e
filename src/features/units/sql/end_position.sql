UPDATE position SET until_day = :day WHERE id = :position
