"""Whether something said in very different words is answered as its plain form is.

`paraphrases/NAME.csv` has one a line: what was `said`, with " > " between the turns of a conversation, the plain form
that it is `like`, and who says it (`by`), to one of the councils of `councils/`.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.questions.conversations import ASKED_BACK, CRASHED, DECLINED, RIGHT, WRONG, Conversation
from tests.questions.holding import Held, each_held

PARAPHRASES = Path(__file__).parent / "paraphrases"
COUNCIL = "brackwater"


@dataclass(frozen=True)
class Alike:
    """What was said, its plain form, and how the answer to the one stands to the answer to the other."""

    said: str
    like: str
    verdict: str


def alike(paper: str, one_in: int = 1) -> Iterator[Alike]:
    """The sentences of a paper, or one in so many."""
    with (PARAPHRASES / f"{paper}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[::one_in]
    asked = [_asked(row[turns], row["by"], f"{place} {turns}") for place, row in enumerate(rows) for turns in _BOTH]
    found = each_held(COUNCIL, asked)
    for row, said, like in zip(rows, found, found, strict=True):
        yield Alike(row["said"], row["like"], _verdict(said, like))


_BOTH = ("said", "like")


def _asked(turns: str, by: str, name: str) -> Conversation:
    return Conversation(name, "", by, tuple(turns.split(" > ")), ())


def _verdict(said: Held, like: Held) -> str:
    if CRASHED in (said.verdict, like.verdict):
        return CRASHED
    if said.text == like.text or _shows(said) == _shows(like):
        return RIGHT
    return {"clarify": ASKED_BACK, "refuse": DECLINED, "help": DECLINED}.get(said.answer.kind, WRONG)


def _shows(held: Held) -> tuple[object, ...]:
    """What an answer is about, and its first line: what it puts beside them may differ."""
    figures = tuple((each.code, each.period, each.value) for each in held.answer.indicators)
    return held.answer.kind, held.answer.understood, figures, held.text.split("\n")[0]
