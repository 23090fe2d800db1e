UPDATE unit_now SET until_day = :day WHERE unit = :unit
