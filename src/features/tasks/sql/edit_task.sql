UPDATE task SET text = :text, folded = :folded, verb = :verb, whole_subtree = :whole_subtree, addressee = :addressee
WHERE id = :task
