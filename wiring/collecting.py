"""How often a server that keeps a council's words and register goes through all of its memory: seldom."""

import gc

AFTER = (20_000, 20, 20)
"""How many new things are let pass before they are gone through, and how often that is for the older ones to follow.

A list of a whole council makes some twenty thousand things at once that are all in use; gone through after each 700,
as Python does, such an answer takes a quarter longer.
"""


def settle() -> None:
    """Leave out what the program was loaded with, which stays as long as it runs, and look through the rest seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*AFTER)
