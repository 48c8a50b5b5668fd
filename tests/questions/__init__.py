"""Conversations asked of councils that the program was not written with, and what came of them."""
