"""Who still owes figures, what I owe, when the deadline is and when something will come."""

from collections.abc import Sequence
from datetime import datetime

from bot.reply import Bullets, Button, Buttons, Part, Text
from domain.periods import Period
from handlers.answering.drafts import kept_as_drafts
from handlers.answering.expected import Expected
from handlers.answering.missing import missing
from handlers.answering.owed_reply import answered, plain, state
from handlers.answering.picking import picked
from handlers.answering.targets_owed import without_target
from handlers.answering.unsigned import waiting_for_sign_off
from handlers.outcome import Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.returning.owing import Item, Window, current_windows, due_by, owed_by, owed_words, window
from handlers.returning.walking import start_button
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed
from storage.queries import indicators
from storage.tables import Indicator


@answers(
    Kind.DUE,
    help="What is owed, by whom and by when",
    says=["what do I owe", "who has not returned"],
)
def what_is_due(request: Request, question: Question) -> Outcome:
    """The asker's own return, or what is still missing from everybody."""
    if question.aspect in ("", "mine"):
        return _mine(request)
    if question.aspect == "targets":
        return without_target(request, question)
    if question.aspect in _NOT_FINAL:
        return _NOT_FINAL[question.aspect](request, question)
    windows = current_windows(request)
    if question.aspect == "deadline":
        return _deadlines(request, _windows_asked(request, question, windows))
    chosen = picked(request, question)
    if question.aspect == "expected" or question.codes:
        return _expected(request, question, _windows_asked(request, question, windows), chosen)
    return missing(request, question, windows, {indicator.code for indicator in chosen})


_NOT_FINAL = {"sign off": waiting_for_sign_off, "drafts": kept_as_drafts}


def _mine(request: Request) -> Outcome:
    owed = owed_by(request, request.viewer.email)
    if not owed:
        return _asked_of_others(request) or plain(request, "You owe nothing at the moment, thank you.", ())
    sentence = f"You owe {owed_and_due(request, owed, due_by(request, owed))}"
    rows = Bullets(tuple(f"{called(item.indicator)} ({item.period.short}){state(item)}" for item in owed))
    buttons = Buttons(
        (
            Button("Fill in the form", "return.open", opens="form", primary=True),
            start_button(),
            Button("Not yet available", "later.open", opens="form"),
            Button("Workbook to fill in", "return.workbook"),
        )
    )
    return answered(request, sentence, (rows, buttons), owed, pending=owed[0].indicator.code if len(owed) == 1 else "")


def _asked_of_others(request: Request) -> Outcome | None:
    """What somebody else is asked for while the owner is away; None where that is nothing."""
    own = indicators.owned_by(request.session, request.council, request.viewer.email)
    items = [item for each in current_windows(request, own, owed=True) for item in each.owed] if own else []
    if not items:
        return None
    whose = Whose.on(request.session, request.council, request.today)
    asked = listed(sorted({whose.name(item.asked) for item in items}))
    sentence = f"Nothing is asked of you while you are away. For you, {owed_words(items)} will come from {asked}:"
    rows = Bullets(tuple(f"{called(item.indicator)} ({item.period.short}){state(item)}" for item in items))
    return answered(request, sentence, (rows,), ())


def owed_and_due(request: Request, owed: Sequence[Item], deadline: datetime) -> str:
    """`2 figures and 1 comment, due Friday 16 October.`"""
    day = day_words(deadline.date(), request.today)
    if request.now <= deadline:
        return f"{owed_words(owed)}, due {day}."
    return f"{owed_words(owed)}. The deadline was {day}; you can still send {'it' if len(owed) == 1 else 'them'}."


def _expected(request: Request, question: Question, windows: Sequence[Window], chosen: Sequence[Indicator]) -> Outcome:
    told = _told_of(request, question, windows, chosen)
    first, *lines = told.lines(request)
    more: list[Part] = [Bullets(tuple(lines))] if lines else []
    if len(chosen) == 1 and not told.waits and not question.period.last:
        more += _next_of(request, chosen[0])
    return answered(request, first, more, told.items)


def _told_of(request: Request, question: Question, windows: Sequence[Window], chosen: Sequence[Indicator]) -> Expected:
    """What is to come of them: of one whose quarter has not ended, the last one that has, while that is not in."""
    codes = {indicator.code for indicator in chosen}
    told = Expected.of(windows, codes, question.period.last)
    if not question.period.still_open or len(chosen) != 1:
        return told
    ended = Expected.of(current_windows(request), codes, question.period.last)
    return Expected((*ended.found, *told.found)) if ended.waits else told


def _next_of(request: Request, indicator: Indicator) -> list[Part]:
    """When the next figure of an indicator can be given and is due; nothing where none is known to come."""
    period = Period.latest_closed(request.today, indicator.frequency).next()
    coming = window(request, period.last_day, [indicator])
    if not coming.items or coming.opens <= request.now:
        return []
    opens, due = (day_words(each.date(), request.today) for each in (coming.opens, coming.deadline))
    return [Text(f"The next one, for {period.short}, can be given from {opens} and is due by {due}.")]


def _windows_asked(request: Request, question: Question, current: Sequence[Window]) -> Sequence[Window]:
    """The windows that matter now, or that of the period asked about where it is still to come."""
    asked = question.period.still_open
    if not asked:
        return current
    return (window(request, Period.parse(asked).last_day),)


def _deadlines(request: Request, windows: Sequence[Window]) -> Outcome:
    if not windows:
        return plain(request, "No window is open at the moment.", ())
    lines = []
    for each in windows:
        if each.opens > request.now:
            lines.append(
                f"{each.spoken.title} opens on {day_words(each.opens.date(), request.today)}, "
                f"deadline {day_words(each.deadline.date(), request.today)}."
            )
            continue
        returned = sum(1 for item in each.items if item.has_figure)
        lines.append(
            f"{each.spoken.title}: {returned} of {count_of(len(each.items), 'figure')} in, "
            f"deadline {day_words(each.deadline.date(), request.today)}."
        )
    return plain(request, lines[-1], tuple(lines[:-1]))
