SELECT number, digest FROM journal_head
