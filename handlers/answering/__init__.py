"""Answers to questions about the record, one kind a file."""
