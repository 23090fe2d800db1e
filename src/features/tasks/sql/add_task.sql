INSERT INTO task (meeting, entry, issuing_unit, issued_by, asked_by, verb, addressed_unit, whole_subtree, owner,
                  addressee, text, folded, offered, deadline, issued, issued_day, state, revision)
VALUES (:meeting, :entry, :issuing_unit, :issued_by, :asked_by, :verb, :addressed_unit, :whole_subtree, :owner,
        :addressee, :text, :folded, :offered, :deadline, :issued, :issued_day, 'open', 1)
RETURNING id
