"""Expressions of time, from one word to "Q2 against the same quarter last year"."""
