"""Changing the framework in conversation, from a day on, and taking a change back."""
