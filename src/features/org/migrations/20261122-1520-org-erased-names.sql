-- Who was erased has no place in the order of names. The name that was kept for searching goes with the others.
UPDATE person SET folded = ' ' WHERE sort_key = ''
