SELECT (SELECT count(*) FROM unit_now WHERE parent = :unit AND until_day IS NULL)
     + (SELECT count(*) FROM membership WHERE unit = :unit AND (until_day IS NULL OR until_day > :day))
     + (SELECT count(*) FROM position WHERE unit = :unit AND (until_day IS NULL OR until_day > :day))
