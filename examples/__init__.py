"""Example councils as packs, with what builds them."""
