UPDATE password_link SET used = :now WHERE person = :person AND used IS NULL
