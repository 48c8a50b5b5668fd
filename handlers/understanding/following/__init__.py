"""Texts that only make sense after what was said before."""
