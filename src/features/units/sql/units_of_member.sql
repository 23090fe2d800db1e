SELECT unit FROM membership WHERE person = :person AND until_day IS NULL ORDER BY unit
