UPDATE personal_link SET revoked = :now WHERE person = :person AND revoked IS NULL
