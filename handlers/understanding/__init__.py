"""Text, this council's own words, today and what was said before become a Question. Pure: no database, no clock."""
