-- Once for a sentence, not counting tasks that were withdrawn, which are closed without a day on which they were done.
DROP INDEX task_of_entry;
CREATE UNIQUE INDEX task_of_entry ON task (entry, text) WHERE NOT (state = 'closed' AND done_day IS NULL)
