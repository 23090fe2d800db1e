UPDATE participant SET
    state = CASE reply WHEN 'no' THEN 'absent_with_reason' WHEN 'yes_remote' THEN 'present_remote'
                       ELSE 'present_in_room' END,
    reason = CASE reply WHEN 'no' THEN reply_reason ELSE '' END,
    revision = revision + 1
WHERE meeting = :meeting AND state = 'not_called'
