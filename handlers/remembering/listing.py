"""The words that people have taught, for the performance officers: who taught each, when, from what, and undoing it."""

from collections.abc import Sequence

from bot.reply import Button, Buttons, Cell, Column, Part, Reply, Table, Text
from domain.access import Role
from domain.schedule import LONDON
from handlers.carried import number_carried
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, acts, does
from handlers.remembering import guarding, teaching
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.vocabularies import gather
from handlers.wording import count_of, short_day
from storage.queries import people, words
from storage.tables import RememberedWord

AT_ONCE = 5
COLUMNS = (Column("Word"), Column("Means"), Column("Taught by"), Column("When"), Column("Asked in"))
READERS = guarding.KEEPERS | {Role.AUDITOR}
NONE_YET = "I have learned no words yet. When somebody says what they meant by one, I offer to remember it."


@acts(
    "learned words",
    help="Words I have learned, and undoing them",
    says=["what words have you learned"],
    may=READERS,
    writes=False,
)
def what_was_learned(request: Request, _question: Question) -> Outcome:
    """The words learned, the newest first."""
    return _listed(request, 0)


@does("word.list", may=READERS)
def more_words(request: Request, given: Given) -> Outcome:
    """The next ones."""
    return _listed(request, number_carried(given.arguments.get("after", "")) or 0)


def _listed(request: Request, after: int) -> Outcome:
    every = sorted(words.every(request.session, request.council), key=_newest_first)
    shown = every[after : after + AT_ONCE]
    if not shown:
        return Outcome(Reply(NONE_YET, (Text(NONE_YET),)), Answer(Kind.HELP))
    where = f", {after + 1} to {after + len(shown)}" if len(every) > AT_ONCE else ""
    sentence = f"I have learned {count_of(len(every), 'word')} at {request.framework.name}{where}."
    table = Table("Words learned", COLUMNS, _rows(request, shown))
    buttons = _buttons(request, shown, after, len(every))
    parts: tuple[Part, ...] = (Text(sentence), table, *((Buttons(buttons),) if buttons else ()))
    return Outcome(Reply(sentence, parts), Answer(Kind.HELP))


def _newest_first(row: RememberedWord) -> tuple[float, str, str]:
    return (-row.taught_at.timestamp() if row.taught_at else 0.0, row.word, row.means)


def _rows(request: Request, shown: Sequence[RememberedWord]) -> tuple[tuple[Cell, ...], ...]:
    vocabulary = gather(request)
    names = {person.email: person.name for person in people.every(request.session, request.council)}
    return tuple(
        (
            Cell(row.word),
            Cell(term.name if (term := guarding.meant(vocabulary, row.means)) else f"{row.means}, no longer there"),
            Cell(names.get(row.taught_by, row.taught_by) if row.taught_by else "came with a pack"),
            Cell(short_day(row.taught_at.astimezone(LONDON).date()) if row.taught_at else ""),
            Cell(row.text or ""),
        )
        for row in shown
    )


def _buttons(request: Request, shown: Sequence[RememberedWord], after: int, count: int) -> tuple[Button, ...]:
    forgets = tuple(
        teaching.forget_button(row.word, row.means) for row in shown if guarding.may_undo(request.viewer, row.taught_by)
    )
    if after + AT_ONCE >= count:
        return forgets
    return (*forgets, Button("More words", "word.list", {"after": str(after + AT_ONCE)}))
