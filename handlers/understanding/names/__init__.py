"""A council's own words: made ready for looking up, spelt right, and found in a text."""
