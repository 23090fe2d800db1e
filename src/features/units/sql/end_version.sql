UPDATE unit_version SET until_day = :day WHERE unit = :unit AND until_day IS NULL
