UPDATE journal_head SET number = :number, digest = :digest
