"""The comment beside a figure that is off target: what happened, what is being done, back on track by when.

Where sign-off is asked for, it locks the comment with the figure. Whoever may sign off can then still add context: it
stands behind the comment with their name, and the comment stays as it was approved.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from bot.reply import Part, Reply, Text
from domain.access import State
from domain.answer import Figure, Unreadable
from domain.days import read_day
from domain.figures import read_answer
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import batch_notices
from handlers.returning.comment_forms import NO_COMMENT, comments_form
from handlers.returning.comment_rights import is_locked, item_of, locked_words, why_no_words
from handlers.returning.comments_meanwhile import forget_words, kept_words, which_counts, written_meanwhile
from handlers.returning.drafting import seen_in
from handlers.returning.following import what_next
from handlers.returning.named_by_whom import told_who_is_named
from handlers.returning.owing import Item
from handlers.returning.recording import Recorded
from handlers.returning.remarking import questions_about
from handlers.returning.saving import GIVEN, save
from handlers.returning.walking import asked_now
from handlers.returning.withholding import is_withheld
from handlers.talk import ANSWERS
from handlers.understanding.question import Kind
from handlers.wording import called, listed, said_comment
from handlers.year_end import forecast_words
from storage import revisions
from storage.queries import indicators, people

FIELDS = ("comment", "context", "action", "action_by", "options", "back_on_track_by", "forecast")
WAY_FORWARD = "For these the council wants at least one way forward, so please write what could be done."
STALE = "There is nothing to comment on there any more."


@does("comment.open")
def open_comment(request: Request, given: Given) -> Outcome:
    """The form for the figures the button named, as far as they still can be commented on."""
    found = _items(request, given.arguments.get("items", ""))
    items = [item for item in found if not why_no_words(request, item)]
    if not items:
        words = why_no_words(request, found[0]) if found else STALE
        return Outcome(Reply(words, (Text(words),)))
    form = comments_form(request, items)
    if given.arguments.get(ANSWERS):
        form = msgspec.structs.replace(form, arguments={**form.arguments, ANSWERS: "yes"})
    return Outcome(Reply(form.title, (form,)))


@does("comment", writes=True)
def save_comments(request: Request, given: Given) -> Outcome:
    """Keep what was written with each figure."""
    saved: list[Recorded | str] = []
    asked: list[Part] = []
    seen = seen_in(given.arguments)
    for item in _items(request, given.arguments.get("items", "")):
        texts = {name: given.values.get(f"{name}|{item.key}", "").strip() for name in FIELDS}
        theirs = written_meanwhile(request, item, seen.get(item.key)) if texts["comment"] else None
        if theirs is not None and not why_no_words(request, item) and not is_locked(request, item.revision):
            asked += which_counts(request, item, texts, theirs)
        elif texts["comment"]:
            saved += _keep_comment(request, item, texts, answers=bool(given.arguments.get(ANSWERS)))
        elif texts["context"]:
            saved.append(_add_context(request, item, texts["context"]))
    return done(request, saved, asked)


@does("comment.mine", writes=True)
def use_mine(request: Request, given: Given) -> Outcome:
    """Let what the asker wrote stand instead of somebody else's words, unless those have changed once more."""
    item = item_of(request, given.arguments.get("item", ""))
    texts = kept_words(request, item, FIELDS) if item is not None else {}
    if item is None or not texts.get("comment"):
        return Outcome(Reply(STALE, (Text(STALE),)))
    theirs = written_meanwhile(request, item, seen_in(given.arguments).get(item.key))
    if theirs is not None:
        return done(request, [], which_counts(request, item, texts, theirs))
    return done(request, _keep_comment(request, item, texts))


@does("comment.theirs", writes=True)
def keep_theirs(request: Request, given: Given) -> Outcome:
    """Leave somebody else's words as they are, and forget the asker's own."""
    item = item_of(request, given.arguments.get("item", ""))
    if item is not None:
        forget_words(request, item, FIELDS)
    words = f"The comment on {called(item.indicator)} stays as it is." if item is not None else STALE
    return Outcome(Reply(words, (Text(words),), only_you=True), Answer(Kind.CONFIRM))


@does("comment.none", writes=True)
def no_comment(request: Request, given: Given) -> Outcome:
    """Say for each figure that there is nothing to add; where the council wants a way forward, ask for that."""
    items = _items(request, given.arguments.get("items", ""))
    if request.framework.options_required and (named := [each for each in items if not why_no_words(request, each)]):
        form = comments_form(request, named)
        return Outcome(Reply(WAY_FORWARD, (Text(WAY_FORWARD), form), only_you=True))
    # A comment that was written since the button was shown stays.
    stands = [item for item in items if item.revision is not None and item.revision.comment]
    told = [f"{called(item.indicator)} has a comment by now, so it stays." for item in stands]
    return done(request, [*(keep(request, each, comment=NO_COMMENT) for each in items if each not in stands), *told])


def _keep_comment(
    request: Request, item: Item, texts: Mapping[str, str], *, answers: bool = False
) -> list[Recorded | str]:
    """The comment with all that stood beside it; what can't be read is told, and the rest is kept.

    Where it `answers` a question that the figure was returned with, the figure stands and waits for sign-off again.
    """
    if is_locked(request, item.revision):
        return [why_no_words(request, item) or locked_words(request, item)]
    day, no_day = _day_in(request, texts["back_on_track_by"])
    forecast, no_forecast = _forecast_in(request, item, texts["forecast"])
    changes = {
        "comment": texts["comment"],
        "action": texts["action"] or None,
        "action_by": _person_in(request, texts["action_by"]) or None,
        "options": texts["options"] or None,
        "back_on_track_by": day,
        "forecast": forecast,
    }
    forget_words(request, item, FIELDS)
    return [*keep_answer(request, item, answers=answers, **changes), *filter(None, (no_day, no_forecast))]


def keep_answer(request: Request, item: Item, *, answers: bool, **changes: Any) -> list[Recorded | str]:
    """Keep words beside a figure; where they answer the question it was returned with, it waits for sign-off again."""
    if not answers or item.revision is None or item.revision.state is not State.DRAFT:
        return [keep(request, item, **changes)]
    kept = keep(request, item, **changes, state=State.SUBMITTED)
    back = f"{called(item.indicator)} waits for sign-off again, as it was."
    return [kept, *([back] if isinstance(kept, Recorded) else [])]


def _day_in(request: Request, text: str) -> tuple[date | None, str]:
    """The day written in a field, or the sentence that says why there is none; the comment beside it is kept."""
    try:
        return (read_day(text, request.today) if text else None), ""
    except Unreadable as error:
        return None, f"{error} I have kept the rest."


def _forecast_in(request: Request, item: Item, text: str) -> tuple[Decimal | None, str]:
    """The forecast written in a field, or the sentence that says why there is none."""
    try:
        said = read_answer(text, unit=item.indicator.unit, today=request.today) if text else None
    except Unreadable as error:
        return None, f"Forecast: {error} I have kept the rest."
    return (said.value if isinstance(said, Figure) else None), ""


def _person_in(request: Request, text: str) -> str:
    """The full name of the one person meant, where it is somebody known here; else what was written."""
    wanted = text.casefold()
    every = people.every(request.session, request.council) if text else ()
    found = [each.name for each in every if wanted in (each.name.casefold(), each.email, *each.name.casefold().split())]
    return found[0] if len(found) == 1 else text


def _add_context(request: Request, item: Item, words: str) -> Recorded | str:
    """What a head of service adds to a comment that was approved, behind it and with their name."""
    if not is_locked(request, item.revision):
        return STALE
    approved = said_comment(item.revision.comment) if item.revision else ""
    name = request.person.name if request.person else request.viewer.email
    return keep(request, item, comment="\n".join(filter(None, (approved, f"{name}: {words}"))))


def keep(request: Request, item: Item, *, logged_as: str = GIVEN, **changes: Any) -> Recorded | str:
    """Write these words beside the figure; why that can't be, as a sentence, where it can't."""
    current = item.revision
    if current is None:
        return STALE
    refusal = why_no_words(request, item)
    if refusal:
        return refusal
    # Who entered the figure stays with it; who commented is in the log.
    changed = revisions.copy_of(
        current,
        **changes,
        door=request.message.place.door,
        event=request.message.event,
        imported=False,
    )
    changed.withheld = is_withheld(request, changed, current)
    return Recorded(item.indicator, save(request, changed, current, logged_as), current, changed=True)


def done(
    request: Request, results: Sequence[Recorded | str], asked: Sequence[Part] = (), *, beside: Sequence[Part] = ()
) -> Outcome:
    """What was kept, what was not and why, and what is `asked` where somebody else wrote meanwhile.

    What is said `beside` stands right after what was kept.
    """
    saved = [result for result in results if isinstance(result, Recorded)]
    refused = [result for result in results if isinstance(result, str)]
    if not results and not asked:
        return Outcome(Reply(STALE, (Text(STALE),)))
    names = listed([called(each.indicator) for each in saved])
    kept = "comment on {} is" if len(saved) == 1 else "comments on {} are"
    words = [f"Thank you, the {kept.format(names)} kept."] if saved else []
    parts: list[Part] = [*map(Text, words), *(beside if saved else ())]
    parts += [Text(sentence) for sentence in (*_forecasts(request, saved), *refused)]
    parts += [*questions_about(request, saved), *asked]
    parts += what_next(request, saved)
    summary = (*words, *refused, *(part.text for part in asked if isinstance(part, Text)))[0]
    reply = Reply(summary, tuple(parts), only_you=True)
    notices = (*batch_notices(request, saved), *told_who_is_named(request, saved))
    return Outcome(reply, Answer(Kind.RECORDED), notices, pending=asked_now(request))


def _forecasts(request: Request, saved: Sequence[Recorded]) -> list[str]:
    """What each new forecast would be rated, in words."""
    said = []
    for each in saved:
        forecast, before = each.revision.forecast, each.before.forecast if each.before else None
        if forecast is not None and forecast != before:
            rows = indicators.targets(request.session, request.council, (each.indicator.code,))
            by_period, year = {row.period: row for row in rows}, each.revision.period.year
            name = f"{called(each.indicator)}: " if len(saved) > 1 else ""
            said.append(f"{name}{forecast_words(request.framework, each.indicator, forecast, year, by_period)}")
    return said


def _items(request: Request, argument: str) -> list[Item]:
    found = (item_of(request, key) for key in filter(None, argument.split(";")))
    return [item for item in found if item is not None]
