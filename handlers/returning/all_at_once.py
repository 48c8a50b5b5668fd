"""One answer for everything that is owed: shown first with what would be saved, and saved on one press."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from bot.form import Field, Form
from bot.reply import Bullets, Button, Buttons, Part, Reply, Text
from domain.answer import NoFigure, Unreadable
from domain.figures import read_answer
from domain.same_again import is_same_again
from handlers import telling
from handlers.answering.helping import OLD_BUTTON
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.registration import Given as Carried
from handlers.registration import does
from handlers.request import Request
from handlers.returning.all_taken_back import with_way_back
from handlers.returning.asking_first import still_missing
from handlers.returning.following import names_of, rest_buttons, without_figure
from handlers.returning.forms import as_typed, items_argument
from handlers.returning.owing import Item, owed_by
from handlers.returning.taking import Given, take
from handlers.returning.waiting import Asks
from handlers.seeing import see_history
from handlers.understanding.question import Kind, Question
from handlers.wording import called, listed, short_day
from storage.queries import figures

NOTHING_OWED = "You owe no figures at the moment, thank you."
ANSWERED = "Those have all been given already, so nothing was changed."
SAVE, WHY = "return.all", "return.all.why"
NAMED_AT_ONCE = 20
STILL_MISSING = {
    Asks.REASON: ("Why is it not applicable?", "Say why", Field("why", "Why", required=True, max_length=500)),
    Asks.UNTIL: (
        "Until when? You will be asked again then.",
        "Say until when",
        Field("why", "Until when", hint="A date such as 12 Dec", required=True, reads="date"),
    ),
}


@dataclass(frozen=True)
class _Meant:
    """What would be saved of one figure: the answer as it would be typed, and how it is told."""

    item: Item
    answer: str
    told: str


def asked_of_all(request: Request, question: Question) -> Outcome:
    """What would be saved, figure by figure, with one button that saves it; nothing is saved yet."""
    answer = question.words
    every = without_figure(owed_by(request, request.viewer.email))
    excepted = [item for item in every if item.indicator.code in question.codes]
    owed = [item for item in every if item not in excepted]
    if not owed:
        return plainly(NOTHING_OWED)
    try:
        missing = _still_missing(request, answer)
    except Unreadable as error:
        return plainly(str(error))
    meant = _meant(request, owed, answer)
    left = [item for item in owed if item.key not in {each.item.key for each in meant}]
    if not meant:
        names = listed(names_of(left[:NAMED_AT_ONCE]))
        return plainly(f"There is no figure from the time before to repeat for {names}.", rest_buttons(request))
    what = "the figure" if len(meant) == 1 else f"{len(meant)} figures"
    opening = f"Nothing is saved yet. This is what I would save for {what} still to come from you:"
    lines = [f"{called(each.item.indicator)}, {each.item.period.short}: {each.told}" for each in meant[:NAMED_AT_ONCE]]
    if len(meant) > NAMED_AT_ONCE:
        lines.append(f"{len(meant) - NAMED_AT_ONCE} more likewise")
    parts: list[Part] = [Text(opening), Bullets(tuple(lines))]
    if left:
        names = listed(names_of(left[:NAMED_AT_ONCE]))
        parts.append(Text(f"There is no figure from the time before to repeat for {names}, so that stays to be given."))
    if excepted:
        parts.append(Text(f"Left out, to be given besides: {listed(names_of(excepted))}."))
    if missing is not None:
        parts.append(Text(STILL_MISSING[missing][0]))
    buttons = _buttons(answer, meant, missing)
    reply = Reply(opening, (*parts, Buttons(buttons)), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM, alternatives=tuple(each.label for each in buttons)))


def _buttons(answer: str, meant: Sequence[_Meant], missing: Asks | None) -> tuple[Button, ...]:
    items = items_argument([each.item for each in meant])
    carried = {"answer": answer, "items": items}
    label = f"Yes, save {'it' if len(meant) == 1 else f'all {len(meant)}'}"
    save = Button(label, SAVE, carried, primary=True)
    if missing is not None:
        save = Button(STILL_MISSING[missing][1], f"{WHY}.open", carried, primary=True, opens="form")
    return (save, Button("No, one by one", "return.open", opens="form"))


@does(SAVE, writes=True)
def save_all_at_once(request: Request, given: Carried) -> Outcome:
    """Save what was shown; what was given in the meantime stays as it is, and the checks still ask."""
    return _save(request, given.arguments.get("items", ""), given.arguments.get("answer", ""))


@does(f"{WHY}.open")
def open_why(request: Request, given: Carried) -> Outcome:
    """The form for why there is none, or until when, once for all."""
    try:
        missing = _still_missing(request, given.arguments.get("answer", ""))
    except Unreadable:
        missing = None
    if missing is None:
        return plainly(OLD_BUTTON)
    _, label, field = STILL_MISSING[missing]
    if field.reads:
        field = msgspec.structs.replace(field, limits={"today": request.today.isoformat()})
    form = Form(WHY, label, (field,), given.arguments, opened_by=f"{WHY}.open")
    return Outcome(Reply(form.title, (form,)))


@does(WHY, writes=True)
def save_all_with_why(request: Request, given: Carried) -> Outcome:
    """Save them with it."""
    answer, why = given.arguments.get("answer", ""), given.values.get("why", "").strip()
    return _save(request, given.arguments.get("items", ""), f"{answer}, {why}" if why else answer)


def _save(request: Request, items: str, answer: str) -> Outcome:
    owed = {item.key: item for item in without_figure(owed_by(request, request.viewer.email))}
    wanted = [owed[key] for key in items.split(";") if key in owed]
    if not wanted:
        return plainly(ANSWERED)
    meant = _meant(request, wanted, answer)
    seen = {item.key: item.revision.revision if item.revision else 0 for item in wanted}
    found = [Given(each.item.indicator, each.item.period, each.answer, seen=seen[each.item.key]) for each in meant]
    return with_way_back(request, take(request, found), found)


def _meant(request: Request, owed: Sequence[Item], answer: str) -> list[_Meant]:
    if not is_same_again(answer):
        told = _as_told(request, answer)
        return [_Meant(item, answer, told) for item in owed]
    codes = {item.indicator.code for item in owed}
    rows = figures.current(request.session, request.council, codes, {item.period.previous() for item in owed})
    before = {(row.code, row.period): row for row in rows}
    found = []
    for item in owed:
        row = before.get((item.indicator.code, item.period.previous()))
        (seen,) = see_history(request.alone(), item.indicator, [item.period.previous()])
        if row is not None and seen.value is not None:
            told = f"{telling.marked_figure(seen)}, as in {item.period.previous().short}"
            found.append(_Meant(item, as_typed(row), told))
    return found


def _as_told(request: Request, answer: str) -> str:
    """`not applicable, the plant is closed`: what it would stand as, with what was written behind it."""
    said = read_answer(answer, unit="number", today=request.today)
    if not isinstance(said, NoFigure):
        return f"{answer}, a count of nothing"
    until = f" until {short_day(said.due_back)}" if said.due_back else ""
    return f"{said.reason}{until}{f', {said.note}' if said.note else ''}"


def _still_missing(request: Request, answer: str) -> Asks | None:
    """Why or until when, where the answer does not say. Raises Unreadable."""
    if is_same_again(answer):
        return None
    return still_missing(read_answer(answer, unit="number", today=request.today), "")
