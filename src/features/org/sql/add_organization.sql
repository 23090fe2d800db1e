INSERT INTO organization (one, name, english_name, parent_name, terminology, language, zone, demo)
VALUES (1, :name, :english_name, :parent_name, :terminology, :language, :zone, :demo)
