SELECT count(*) FROM account WHERE administrator <> 0 AND person <> :person
