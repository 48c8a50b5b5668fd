"""Restatements: a figure put right after it was signed off, for a reason, with approval, wherever it was shown."""
