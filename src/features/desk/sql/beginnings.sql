SELECT (SELECT count(*) FROM (SELECT 1 FROM unit LIMIT 2) AS units),
       (SELECT count(*) FROM (SELECT 1 FROM person LIMIT 2) AS people),
       (SELECT count(*) FROM (SELECT 1 FROM account LIMIT 2) AS accounts),
       (SELECT count(*) FROM (SELECT 1 FROM meeting LIMIT 1) AS meetings)
