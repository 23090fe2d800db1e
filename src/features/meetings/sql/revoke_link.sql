UPDATE personal_link SET revoked = :now WHERE meeting = :meeting AND person = :person AND revoked IS NULL
