"""The conversation on the command line."""
