"""Giving figures: the form, typed figures, what is not there yet, comments and sign-off."""
