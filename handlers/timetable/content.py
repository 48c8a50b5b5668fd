"""What a digest is made from."""

from dataclasses import dataclass

from domain.exceptions import ExceptionFound
from domain.framework import BodyRules
from domain.readings import Reading
from handlers.returning.owing import Window
from handlers.seeing import Seen


@dataclass(frozen=True)
class Content:
    """Everything a body looks at in one window.

    `seen` are all indicators in its scope, `exceptions` those its rules pick out, and `open_codes` what its next
    digest compares with.
    """

    body: BodyRules
    window: Window
    seen: tuple[Seen, ...]
    readings: tuple[Reading, ...]
    exceptions: tuple[ExceptionFound, ...]
    open_codes: tuple[str, ...]
