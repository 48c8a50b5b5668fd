"""Taking back a figure that was just given, or giving it to the indicator that was meant; asked first, one press."""

from dataclasses import replace

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.periods import Period
from handlers.carried import number_carried
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.registration import For, acts, does
from handlers.registration import Given as Carried
from handlers.request import Request
from handlers.returning.comment_rights import item_of
from handlers.returning.keys import period_named
from handlers.returning.owing import Item, owed_by
from handlers.returning.recording import why_not
from handlers.returning.restoring import before_of, emptied
from handlers.returning.saving import RESTORED, save
from handlers.returning.taking import Given, take
from handlers.returning.waiting import all_waiting, forget
from handlers.understanding.giving.taken_back import MOVE, WITHDRAW
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, figure_of
from storage.queries import indicators
from storage.tables import Indicator, OutturnRevision

NOTHING = "There is no figure of yours to take back there."
WHICH = "Which figure shall be taken back? Name it, such as: take missed bins back."
CHANGED = "It has changed since, so it stays as it is."
MOST = 4


@acts(WITHDRAW, help="Take back a figure you gave", says=["take that figure back"], offered_to=For.GIVING)
def take_back_by_saying(request: Request, question: Question) -> Outcome:
    """Ask whether the figures named shall go again, each with a button."""
    if not question.codes:
        return plainly(WHICH)
    parts: list[Part] = []
    for code in question.codes[:MOST]:
        item = _given(request, code)
        if item is None:
            continue
        words = why_not_back(request, item)
        name, figure = called(item.indicator), _figure(item.indicator, item.revision)
        if words:
            parts.append(Text(words))
            continue
        back = f"Take {figure} back from {name} for {item.period.short}? {_then(request, item)}"
        button = Button(f"Yes, take {figure} back"[:70], "figure.take back", _carried(item), primary=True)
        parts += [Text(back), Buttons((button,))]
    waiting = [each for each in all_waiting(request) if each.key.partition("|")[0] in question.codes]
    if waiting and not parts:
        forget(request, [each.key for each in waiting])
        return plainly("Dropped; nothing was saved of it.")
    first = next((part.text for part in parts if isinstance(part, Text)), "")
    return Outcome(Reply(first, tuple(parts), only_you=True), Answer(Kind.CONFIRM)) if parts else plainly(NOTHING)


@acts(MOVE, help="Put a figure where it belongs", says=["sorry, I meant recycling"], offered_to=For.GIVING)
def move_by_saying(request: Request, question: Question) -> Outcome:
    """Ask whether the figure shall go from the one and be recorded for the other."""
    entry = question.entries[0]
    to = indicators.by_code(request.session, request.council, question.codes[0])
    item = _given(request, entry.code)
    if to is None:
        return plainly(NOTHING)
    answer = entry.answer.strip()
    if item is None:
        waiting = [each.key for each in all_waiting(request) if each.key.partition("|")[0] == entry.code]
        words = f"Record {answer} for {called(to)}{' instead' if waiting else ''}?"
        button = Button(f"Yes, record {answer}"[:70], "ask", {"text": f"{to.code} {answer}"}, primary=True)
        forget(request, waiting)
        return plainly(words, Buttons((button,)))
    if words := why_not_back(request, item):
        return plainly(words)
    figure = _figure(item.indicator, item.revision)
    if item.revision is not None and item.revision.value is not None and item.revision.numerator is None:
        # What was taken may be another figure than the one first typed, such as one end of a range.
        answer = f"{item.revision.value:f}"
    asked = f"Take {figure} back from {called(item.indicator)} and record it for {called(to)}? {_then(request, item)}"
    carried = {**_carried(item), "to": to.code, "answer": answer}
    return plainly(asked, Buttons((Button(f"Yes, move {answer}"[:70], "figure.move", carried, primary=True),)))


@does("figure.take back", writes=True)
def take_back_by_pressing(request: Request, given: Carried) -> Outcome:
    """Let what stood before stand again."""
    item = _carried_back(request, given)
    return plainly(restored(request, item)) if item is not None else plainly(CHANGED)


@does("figure.move", writes=True)
def move_by_pressing(request: Request, given: Carried) -> Outcome:
    """The same, and give the figure to the indicator that was meant."""
    item = _carried_back(request, given)
    to = indicators.by_code(request.session, request.council, given.arguments.get("to", ""))
    if item is None or to is None:
        return plainly(CHANGED)
    said = restored(request, item)
    outcome = take(request, [Given(to, _period_for(request, to, item.period), given.arguments.get("answer", ""))])
    if outcome.reply is None:
        return outcome
    return replace(outcome, reply=msgspec.structs.replace(outcome.reply, parts=(Text(said), *outcome.reply.parts)))


def why_not_back(request: Request, item: Item) -> str:
    """Why the asker can't take a figure back, as a sentence; empty when they can."""
    if item.revision is None:
        return NOTHING
    if words := why_not(request, item.indicator, item.period, item.revision):
        return words
    if item.revision.entered_by == request.viewer.email:
        return ""
    name = Whose.on(request.session, request.council, request.today).name(item.revision.entered_by)
    figure = f"{called(item.indicator)} for {item.period.short}"
    return f"{figure} was given by {name}. To change it, write the right figure."


def _given(request: Request, code: str) -> Item | None:
    """The newest figure of an indicator that holds something; of the period that was just spoken of, if any."""
    indicator = indicators.by_code(request.session, request.council, code)
    if indicator is None:
        return None
    said = period_named(request.context.period) if request.context.period else None
    latest = Period.latest_closed(request.today, indicator.frequency)
    period = said if said is not None and said.frequency is indicator.frequency else latest
    item = item_of(request, f"{code}|{period.notation}")
    return item if item is not None and item.revision is not None and not _is_empty(item.revision) else None


def _is_empty(revision: OutturnRevision) -> bool:
    return revision.value is None and revision.state == "draft"


def _carried(item: Item) -> dict[str, str]:
    return {"item": item.key, "revision": str(item.revision.revision if item.revision else 0)}


def _carried_back(request: Request, given: Carried) -> Item | None:
    """The figure of a button, as long as it stands as the button says and the asker may take it back."""
    item = item_of(request, given.arguments.get("item", ""))
    number = number_carried(given.arguments.get("revision", ""))
    if item is None or item.revision is None or item.revision.revision != number:
        return None
    return None if why_not_back(request, item) else item


def restored(request: Request, item: Item) -> str:
    """Save what stood before as a new revision, and say so."""
    current = item.revision
    if current is None:
        return NOTHING
    figure, then = _figure(item.indicator, current), _then(request, item)
    save(request, before_of(request, current) or emptied(request, current, item), current, RESTORED)
    return f"Taken back: {figure} for {called(item.indicator)}, {item.period.short}. {then}"


def _then(request: Request, item: Item) -> str:
    """What stands once it is taken back."""
    before = before_of(request, item.revision) if item.revision is not None else None
    if before is None or _is_empty(before):
        return "Nothing stands there then, and it is still to be given."
    return f"{_figure(item.indicator, before)} stands there then, as before."


def _figure(indicator: Indicator, revision: OutturnRevision | None) -> str:
    if revision is None:
        return ""
    return figure_of(indicator, revision.value) if revision.value is not None else revision.rating.value


def _period_for(request: Request, to: Indicator, period: Period) -> Period:
    """The same period, or the one owed, where the other indicator has another rhythm."""
    if to.frequency is period.frequency:
        return period
    owed = [item.period for item in owed_by(request, request.viewer.email) if item.indicator.code == to.code]
    return owed[0] if owed else Period.latest_closed(request.today, to.frequency)
