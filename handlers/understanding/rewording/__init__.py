"""A text put otherwise before a question is read from it: abbreviations, dictation, letters for ratings, idioms."""
