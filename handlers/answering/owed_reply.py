"""How answers about what is owed are put: a sentence, its parts, and what each figure is still waiting for."""

from collections.abc import Sequence

from bot.reply import Note, Part, Reply, Text
from handlers.outcome import Answer, Outcome, Shown
from handlers.request import Request
from handlers.returning.owing import Item
from handlers.understanding.question import Kind
from handlers.wording import day_words, short_day


def state(item: Item) -> str:
    """What is still to come of it, in brackets: its comment, or the figure on a day that was promised."""
    if item.needs_comment:
        return " (the comment is still to come)"
    if item.revision is not None and item.revision.due_back:
        return f" (was promised for {short_day(item.revision.due_back)})"
    return ""


def plain(request: Request, sentence: str, more: tuple[str, ...]) -> Outcome:
    """A sentence and further ones, about no figure in particular."""
    return answered(request, sentence, tuple(Text(line) for line in more), ())


def answered(
    request: Request,
    sentence: str,
    parts: Sequence[Part],
    items: Sequence[Item],
    pending: str = "",
    *,
    named: bool = True,
) -> Outcome:
    """A sentence with its parts, and each figure that is owed; whose it is only where `named`."""
    shown = tuple(
        Shown(
            code=item.indicator.code,
            name=item.indicator.name,
            period=item.period.notation,
            reason=item.revision.reason.value if item.revision and item.revision.reason else None,
            due_back=item.revision.due_back.isoformat() if item.revision and item.revision.due_back else None,
            owner=item.indicator.owner if named else None,
        )
        for item in items
    )
    understood = f"What is owed · {day_words(request.today)}"
    answer = Answer(Kind.DUE, understood, tuple(dict.fromkeys(each.period for each in shown)), shown)
    return Outcome(Reply(sentence, (Text(sentence), *parts, Note(understood))), answer, pending=pending)
