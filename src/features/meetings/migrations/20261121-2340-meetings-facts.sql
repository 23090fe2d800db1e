ALTER TABLE meeting ADD COLUMN occasion TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN attending_groups TEXT NOT NULL DEFAULT '[]';
ALTER TABLE meeting ADD COLUMN materials TEXT NOT NULL DEFAULT '[]';
ALTER TABLE meeting ADD COLUMN copies_to TEXT NOT NULL DEFAULT '[]';
ALTER TABLE meeting_role ADD COLUMN past BIGINT NOT NULL DEFAULT 0;
ALTER TABLE participant ADD COLUMN left_at TEXT;

-- Where an entry stands in its record, by item and time. The small hours of a meeting that begins at noon or later are
-- the next day's, as in MeetingRow::day_at.
CREATE VIEW entry_place AS
SELECT entry.id AS entry, agenda_item.place AS item_place,
       CASE WHEN meeting.planned_start >= '12:00' AND entry.happened < '06:00' THEN 1 ELSE 0 END AS days_later
FROM entry
JOIN agenda_item ON agenda_item.id = entry.agenda_item
JOIN meeting ON meeting.id = entry.meeting
