"""What a word stands for, in the notation of the pack: an indicator's code, or `service:waste`, `portfolio:homes`."""

from dataclasses import dataclass

INDICATOR = "indicator"
KINDS = (INDICATOR, "service", "directorate", "portfolio", "priority", "body", "partner")
"""What a word can be taught to mean."""


class MeaningFault(ValueError):
    """A meaning that cannot be read; the text is what was expected."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that a word stands for: what kind of thing, and its key."""

    kind: str
    key: str

    @classmethod
    def parse(cls, text: str) -> "Meaning":
        """The meaning that this notation has; raises MeaningFault."""
        kind, colon, key = text.strip().partition(":")
        if colon and kind in KINDS and key.strip():
            return cls(kind, key.strip())
        if not text.strip() or (colon and kind in KINDS):
            raise MeaningFault("an indicator's code, or a kind and a key such as service:waste")
        return cls(INDICATOR, text.strip())

    def __str__(self) -> str:
        return self.key if self.kind == INDICATOR else f"{self.kind}:{self.key}"
