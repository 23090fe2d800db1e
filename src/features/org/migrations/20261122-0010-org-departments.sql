-- The unit whose officers act for the department. What is asked of it stands on their desks.
ALTER TABLE department ADD COLUMN unit BIGINT REFERENCES unit (id)
