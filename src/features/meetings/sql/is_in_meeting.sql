SELECT CASE WHEN EXISTS (SELECT 1 FROM participant WHERE meeting = :meeting AND person = :person)
              OR EXISTS (SELECT 1 FROM meeting_role WHERE meeting = :meeting AND person = :person)
            THEN 1 ELSE 0 END
