"""From what was read to a Question: the kind, what it is about, or what has to be asked back."""
