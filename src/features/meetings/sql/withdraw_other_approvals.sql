DELETE FROM minutes_approval WHERE meeting = :meeting AND digest <> :digest
