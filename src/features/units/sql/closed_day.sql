SELECT until_day FROM unit_now WHERE unit = :unit
