-- Every request asks for rights. They are read from the indexes alone.
DROP INDEX authority_of_holder;
CREATE INDEX authority_of_holder ON authority (holder, scope, action);
DROP INDEX membership_in_unit;
CREATE INDEX membership_in_unit ON membership (unit, person)
