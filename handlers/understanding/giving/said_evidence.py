"""Evidence that is told by its address: "attach evidence for voids https://records.example.org/42"."""

import re

VERIFY = "verify"
"""What the act is called for which evidence is given."""

_GIVES = re.compile(r"^\W*(?:\w+\W+){0,5}?(?:evidence|proof|verif(?:y|ied)|spot check)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<!\S)[(<]?((?:https?://|www\.|\\\\)[^\s<>]+?)[)>.,;]*(?!\S)", re.IGNORECASE)


def without_address(text: str) -> tuple[str, str]:
    """The text without the one address at which evidence is, and the address; empty where none is told."""
    found = _ADDRESS.findall(text)
    if len(found) != 1 or not _GIVES.search(text):
        return text, ""
    return " ".join(_ADDRESS.sub(" ", text).split()), found[0]
