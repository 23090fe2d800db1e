INSERT INTO journal_subject (kind, subject, number) VALUES (:kind, :subject, :number)
