UPDATE membership SET until_day = :day WHERE id = :membership
