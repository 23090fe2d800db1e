SELECT COUNT(*) FROM article WHERE state = 'published'
