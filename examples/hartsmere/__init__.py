"""Hartsmere Borough Council, an invented council as a pack."""
