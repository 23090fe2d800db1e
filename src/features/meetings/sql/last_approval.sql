SELECT journal.recorded FROM journal_subject JOIN journal ON journal.number = journal_subject.number
WHERE journal_subject.kind = 'meeting' AND journal_subject.subject = :meeting AND journal.verb = 'minutes.approved'
ORDER BY journal.number DESC LIMIT 1
