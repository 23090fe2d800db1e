SELECT count(*) FROM sign_in_failure WHERE subject = :subject AND at > :since
