SELECT journal.number, recorded, happened, actor, verb, subjects, payload, previous, digest
FROM journal JOIN journal_subject ON journal_subject.number = journal.number
WHERE journal_subject.kind = :kind AND journal_subject.subject = :subject AND journal.number > :after
ORDER BY journal.number
