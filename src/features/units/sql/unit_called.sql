SELECT unit FROM unit_now
WHERE until_day IS NULL AND name = :name AND unit <> :itself
  AND (parent = :parent OR (parent IS NULL AND CAST(:parent AS BIGINT) IS NULL))
