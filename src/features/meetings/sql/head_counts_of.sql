SELECT label, present FROM head_count WHERE meeting = :meeting ORDER BY label
