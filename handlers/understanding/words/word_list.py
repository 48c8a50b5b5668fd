"""Words written as a text: easier to read and to add to than a list of strings."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
