-- Rights are found from what somebody holds, a duty, a role or a membership.
CREATE INDEX authority_of_holder ON authority (holder, scope)
