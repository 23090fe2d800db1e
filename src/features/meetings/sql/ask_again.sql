UPDATE participant SET asked_again = 1 WHERE meeting = :meeting AND reply <> 'none'
