SELECT id, meeting, person FROM personal_link WHERE id = :link AND revoked IS NULL
