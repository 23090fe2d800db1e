SELECT count(*) FROM authority JOIN unit_now target ON target.unit = :unit
WHERE authority.action = :action AND (
    EXISTS (SELECT 1 FROM position JOIN unit_now holder ON holder.unit = position.unit
            WHERE position.person = :person AND position.duty = authority.holder
              AND position.from_day <= :today AND (position.until_day IS NULL OR position.until_day > :today)
              AND ((authority.scope = 'own' AND holder.unit = target.unit)
                   OR (authority.scope = 'own_and_below' AND target.path >= holder.path
                       AND target.path < holder.path || '~')))
    OR (authority.holder = 'member' AND authority.scope = 'own'
        AND EXISTS (SELECT 1 FROM membership
                    WHERE membership.person = :person AND membership.unit = target.unit
                      AND membership.from_day <= :today
                      AND (membership.until_day IS NULL OR membership.until_day > :today))))
