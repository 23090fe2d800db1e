UPDATE position SET until_day = :day WHERE person = :person AND (until_day IS NULL OR until_day > :day)
