"""Figures as a table: pasted from a spreadsheet or sent as a file, shown as understood, and saved when told to."""
