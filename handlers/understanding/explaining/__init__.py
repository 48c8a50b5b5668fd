"""Why a text was read as it was: for `ask --explain`."""
