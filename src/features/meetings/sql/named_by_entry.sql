SELECT (SELECT id FROM agenda_item WHERE meeting = :meeting AND id = :agenda_item),
       CASE WHEN EXISTS (SELECT 1 FROM participant WHERE meeting = :meeting AND person = :speaker)
              OR EXISTS (SELECT 1 FROM meeting_role WHERE meeting = :meeting AND person = :speaker)
            THEN 1 ELSE 0 END
