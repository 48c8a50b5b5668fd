"""Conversations with what their last answer must be, written by people who saw a council's pack and nothing else.

`councils/NAME/conversations.jsonl` has one a line: who asks (`by`), what is said (`texts`), which kinds of answer are
right (`kinds`), which indicators and periods it must show (`codes` and `periods`; null where that is left open), the
figures (`values`) and words (`contains`; `a|b` is either, `#12` the number 12) it must hold, and whether asking back
is right because the question is truly ambiguous (`ambiguous`).
"""

import re
from decimal import Decimal, InvalidOperation
from pathlib import Path

import msgspec
from msgspec import Struct

from handlers.outcome import Answer

COUNCILS = Path(__file__).parent / "councils"

RIGHT, ASKED_BACK, DECLINED, PARTLY, WRONG, CRASHED = "right", "asked back", "declined", "partly", "wrong", "crashed"
VERDICTS = (RIGHT, ASKED_BACK, DECLINED, PARTLY, WRONG, CRASHED)


class Conversation(Struct, frozen=True):
    """One conversation, and what its last answer must be."""

    id: str
    intent: str
    by: str
    texts: tuple[str, ...]
    kinds: tuple[str, ...]
    codes: tuple[str, ...] | None = None
    periods: tuple[str, ...] | None = None
    contains: tuple[str, ...] = ()
    values: dict[str, str] = {}
    ambiguous: bool = False


def conversations(council: str) -> tuple[Conversation, ...]:
    """All that are asked of a council."""
    lines = (COUNCILS / council / "conversations.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(msgspec.json.decode(line, type=Conversation) for line in lines)


def verdict(asked: Conversation, answer: Answer, text: str) -> str:
    """How an answer stands to what it must be."""
    if answer.kind == "clarify" and (asked.ambiguous or "clarify" in asked.kinds):
        return RIGHT
    if answer.kind not in asked.kinds:
        return {"clarify": ASKED_BACK, "refuse": DECLINED, "help": DECLINED}.get(answer.kind, WRONG)
    if asked.ambiguous or (answer.kind in ("refuse", "help", "confirm") and answer.kind != asked.kinds[0]):
        return RIGHT
    shown = {entry.code for entry in answer.indicators}
    if asked.codes is not None and set(asked.codes) != shown:
        return PARTLY if shown & set(asked.codes) else WRONG
    return RIGHT if _holds(asked, answer, text) else PARTLY


def _holds(asked: Conversation, answer: Answer, text: str) -> bool:
    periods = {*answer.periods, *(entry.period for entry in answer.indicators)}
    if not set(asked.periods or ()) <= periods:
        return False
    for code, value in asked.values.items():
        if _number(value) not in [_number(entry.value) for entry in answer.indicators if entry.code == code]:
            return False
    return all(any(_stands(each, text) for each in words.split("|")) for words in asked.contains)


def _stands(words: str, text: str) -> bool:
    if words.startswith("#"):
        return bool(re.search(rf"(?<![\d.,]){re.escape(words[1:])}(?!\d|[.,]\d)", text))
    return words.casefold() in text.casefold()


def _number(text: str | None) -> Decimal | None:
    try:
        return Decimal((text or "").replace(",", ""))
    except InvalidOperation:
        return None
