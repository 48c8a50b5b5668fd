"""Answers to questions about the record, asked as data over the demo council."""
