"""What has been kept as a draft and is no return yet: the asker's own, or everybody's for the performance officers."""

from collections.abc import Sequence

from bot.reply import Cell, Column, Note, Part, Reply, Table, Text
from domain.access import State
from handlers.answering.picking import picked
from handlers.answering.unsigned import SEES_ALL, is_of_time
from handlers.outcome import Answer, Outcome, Shown
from handlers.request import Request
from handlers.returning.owing import Item, current_windows
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words

NONE = (
    "No figure is kept as a draft that you may see. A draft is shown to its owner and deputy, their head of service "
    "and the performance officers."
)
"""Said of what is somebody else's as of what there is none of, so that neither is given away."""


def kept_as_drafts(request: Request, question: Question) -> Outcome:
    """The drafts of what is asked about that the asker may see."""
    codes = {indicator.code for indicator in picked(request, question)}
    items = [
        item
        for window in current_windows(request)
        for item in window.items
        if item.indicator.code in codes and _is_a_draft(item) and is_of_time(item.period, question)
    ]
    whose = Whose.on(request.session, request.council, request.today)
    seen = [item for item in items if _may_see(request, item, whose)]
    if not seen:
        return _answered(request, NONE, ())
    sentence = f"{count_of(len(seen), 'figure')} {'is' if len(seen) == 1 else 'are'} kept as a draft, not returned yet."
    return _answered(request, sentence, seen, (_table(seen, whose),))


def _is_a_draft(item: Item) -> bool:
    return item.revision is not None and item.revision.state is State.DRAFT


def _may_see(request: Request, item: Item, whose: Whose) -> bool:
    if request.viewer.roles & SEES_ALL:
        return True
    return request.viewer.looks_after(whose.facts(item.indicator, State.DRAFT))


def _table(items: Sequence[Item], whose: Whose) -> Table:
    rows = [
        (Cell(called(item.indicator)), Cell(item.period.short), Cell(whose.name(item.indicator.owner)))
        for item in items
    ]
    return Table("Kept as drafts", (Column("Figure"), Column("For"), Column("Whose")), tuple(rows))


def _answered(request: Request, sentence: str, items: Sequence[Item], parts: Sequence[Part] = ()) -> Outcome:
    shown = tuple(
        Shown(
            code=item.indicator.code, name=item.indicator.name, period=item.period.notation, owner=item.indicator.owner
        )
        for item in items
    )
    understood = f"Drafts · {day_words(request.today)}"
    answer = Answer(Kind.DUE, understood, tuple(dict.fromkeys(each.period for each in shown)), shown)
    return Outcome(Reply(sentence, (Text(sentence), *parts, Note(understood))), answer)
