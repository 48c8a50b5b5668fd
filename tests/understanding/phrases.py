"""Phrase tables: what was said, by whom, after what, and what it must mean.

`phrases/COUNCIL.csv` has a row for each text. `after` is what was said before (a row of texts split by " > ", where
"[A,B]" before one gives the codes that the answer before it listed). A text's `picks` are written
`dimension:key` (`-` before one that is left out, `+` before one that widens the one before), several split by spaces;
an empty cell means none, and for `clarify` the cell lists what must be offered.
"""

import csv
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from handlers.understanding.question import Dimension, Kind, Pick, Question, Ranking
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context
from tests.understanding.councils import asker_of, index_of

TODAY = date(2026, 11, 22)
FOLDER = Path(__file__).parent / "phrases"


@dataclass(frozen=True)
class Phrase:
    """One row of a table."""

    council: str
    said: str
    after: str
    by: str
    kind: str
    aspect: str
    picks: str
    ratings: str
    period: str
    more: str

    def asked(self) -> Question:
        """What understanding makes of it."""
        text, context = self._in_context()
        return self._understood(text, context)

    def answered_with(self, words: str) -> Question:
        """What understanding makes of words typed in answer to what is asked back."""
        text, context = self._in_context()
        return self._understood(words, _next(self._understood(text, context), context))

    def _in_context(self) -> tuple[str, Context]:
        context = Context()
        for earlier in filter(None, self.after.split(" > ")):
            text, shown = _shown(earlier)
            context = replace(context, shown=shown or context.shown)
            context = _next(self._understood(text, context), context)
        text, shown = _shown(self.said)
        return text, replace(context, shown=shown or context.shown)

    def meant(self) -> dict[str, str]:
        """What it must mean, as `found` writes it."""
        wanted = {"kind": self.kind, "aspect": self.aspect, "picks": self.picks, "ratings": self.ratings}
        return wanted | {"period": self.period, "more": self.more}

    def _understood(self, text: str, context: Context) -> Question:
        return understand(text, index_of(self.council), asker_of(self.council, self.by), TODAY, context)


def table(council: str) -> tuple[Phrase, ...]:
    """The phrases of one council."""
    with (FOLDER / f"{council}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Phrase(council, **{name: cell or "" for name, cell in row.items()}) for row in csv.DictReader(file)
        )


def found(question: Question) -> dict[str, str]:
    """A question as a row of the tables."""
    clarifies = question.kind is Kind.CLARIFY
    return {
        "kind": str(question.kind),
        "aspect": question.aspect,
        "picks": offered(question) if clarifies else " ".join(sorted(map(_pick, question.picks))),
        "ratings": "" if clarifies else " ".join(str(rating).replace(" ", "-") for rating in question.ratings),
        "period": "" if clarifies else _period(question),
        "more": "" if clarifies else " ".join(_more(question)),
    }


def offered(question: Question) -> str:
    """What a clarify offers where one of several was meant; what is only nearest to an unknown word is left out."""
    if question.aspect != "which":
        return ""
    return " | ".join(alternative.label for alternative in question.alternatives)


def _next(question: Question, before: Context) -> Context:
    earlier = (before.last, *before.earlier) if before.last else ()
    shown = question.codes if len(question.codes) == 1 else ()
    return Context(question, before.shown if question.kind is Kind.CLARIFY else shown, earlier=earlier)


def _shown(text: str) -> tuple[str, tuple[str, ...]]:
    if not text.startswith("["):
        return text, ()
    codes, _, rest = text[1:].partition("] ")
    return rest, tuple(codes.split(","))


def _pick(pick: Pick) -> str:
    key = pick.key.partition("@")[0] if pick.dimension is Dimension.PERSON else pick.key
    sign = "-" if pick.excluded else "+" if pick.joined else ""
    return f"{sign}{pick.dimension}:{key.replace(' ', '_')}"


def _period(question: Question) -> str:
    asked = question.period
    if not asked.last:
        return ""
    stretch = asked.last if asked.first == asked.last else f"{asked.first}..{asked.last}"
    return stretch + (" to date" if asked.to_date else "") + (f" open {asked.still_open}" if asked.still_open else "")


def _more(question: Question) -> list[str]:
    ranking, change = question.ranking, question.change
    said: dict[str, object] = {
        "mine": "yes" if question.mine else "",
        "running": question.running or "",
        "new": "yes" if question.new else "",
        "change": f"{'/'.join(change.before)}>{'/'.join(change.after)}" if change else "",
        "ranking": _order(ranking) if ranking else "",
        "direction": question.direction,
        "against": "/".join(question.against).replace(" ", "_"),
        "shown": question.shown_as,
        "by": question.by,
        "over": question.over,
        "figures": "/".join(question.figures),
        "since": question.days.since,
        "until": question.days.until,
        "on": question.days.on,
        "entries": "/".join(f"{entry.code}={entry.answer}".replace(" ", "_") for entry in question.entries),
        "nth": question.nth or "",
        "said": "/".join(entry.comment.replace(" ", "_") for entry in question.entries if entry.comment),
    }
    return [f"{name}:{value}" for name, value in said.items() if value]


def _order(ranking: Ranking) -> str:
    ends = "both" if ranking.both else "worst" if ranking.worst_first else "best"
    return f"{ranking.by}-{ends}-{ranking.count}"
