SELECT count(*) FROM unit_now base
JOIN unit_now place ON place.path >= base.path AND place.path < base.path || '~'
WHERE base.unit = :unit AND (place.unit = :unit OR :whole_subtree = 1)
  AND (EXISTS (SELECT 1 FROM membership WHERE membership.unit = place.unit AND membership.person = :person
               AND membership.from_day <= :today AND (membership.until_day IS NULL OR membership.until_day > :today))
       OR EXISTS (SELECT 1 FROM position WHERE position.unit = place.unit AND position.person = :person
                  AND position.from_day <= :today AND (position.until_day IS NULL OR position.until_day > :today)))
