-- Since when nobody signs in with an account.
ALTER TABLE account ADD COLUMN locked BIGINT
