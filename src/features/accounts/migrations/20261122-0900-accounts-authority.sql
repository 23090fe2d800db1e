-- Rights that were never asked by themselves go. The tree and its people are changed by those who keep them.
DELETE FROM authority WHERE action IN ('invite', 'see_journal', 'administer');

INSERT INTO authority (action, holder, scope) VALUES
    ('see_people', 'member', 'own'),
    ('see_people', 'secretary', 'own'),
    ('see_people', 'deputy', 'own'),
    ('see_people', 'head_of_office', 'own_and_below'),
    ('see_people', 'clerk', 'own_and_below'),
    ('change_units', 'head_of_office', 'own_and_below'),
    ('change_units', 'clerk', 'own_and_below'),
    ('change_people', 'head_of_office', 'own_and_below'),
    ('change_people', 'clerk', 'own_and_below'),
    ('change_people', 'secretary', 'own'),
    ('change_people', 'deputy', 'own');

ALTER TABLE session DROP COLUMN seen
