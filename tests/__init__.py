"""Outturn's tests: conversations first, then a folder for each room of the house."""
