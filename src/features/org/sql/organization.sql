SELECT name, english_name, parent_name, terminology, language, zone, demo FROM organization
