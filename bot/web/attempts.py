"""What somebody typed that has not been accepted yet, or was sent a moment ago: nothing typed is lost by a reload."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Attempt:
    """What stands in a form: the values typed, a sentence at each field that can't be accepted, when it was sent.

    `kept` says that it was put aside for later instead.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    sent_at: datetime | None = None
    kept: bool = False


@dataclass(frozen=True)
class Unsent:
    """What stands beside Send: the text typed and the sentence about why it could not be sent."""

    text: str = ""
    fault: str = ""


class Attempts:
    """Kept by person and form, and by person and conversation, for as long as the program runs."""

    def __init__(self) -> None:
        self._forms: dict[tuple[str, str, int], Attempt] = {}
        self._unsent: dict[tuple[str, str], Unsent] = {}

    def form(self, email: str, post: str, index: int) -> Attempt:
        """What this person has in this form."""
        return self._forms.get((email, post, index), Attempt())

    def keep_form(self, email: str, post: str, index: int, attempt: Attempt) -> None:
        """Note what this person has in this form."""
        self._forms[(email, post, index)] = attempt

    def forget_forms(self, post: str) -> None:
        """The post's forms were exchanged for others."""
        self._forms = {key: attempt for key, attempt in self._forms.items() if key[1] != post}

    def unsent(self, email: str, conversation: str) -> Unsent:
        """What this person could not send here."""
        return self._unsent.get((email, conversation), Unsent())

    def keep_unsent(self, email: str, conversation: str, unsent: Unsent) -> None:
        """Note what this person could not send here."""
        self._unsent[(email, conversation)] = unsent

    def forget_unsent(self, email: str, conversation: str) -> None:
        """It went out."""
        self._unsent.pop((email, conversation), None)
