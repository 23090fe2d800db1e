SELECT session.id, session.person, session.capacity, account.administrator,
       person.surname, person.middle, person.given, person.sex
FROM session JOIN account ON account.person = session.person JOIN person ON person.id = session.person
WHERE session.token_digest = :token_digest AND session.ended IS NULL AND session.ends > :now
