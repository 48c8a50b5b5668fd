"""The comment beside a figure that is off target: what happened, what is being done, back on track by when."""

from datetime import date

from bot.reply import Part, Reply, Text
from domain.access import Act, State, may_do
from domain.answer import Unreadable
from domain.days import read_day
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import batch_notices
from handlers.returning.following import what_next
from handlers.returning.forms import NO_COMMENT, comments_form, from_field_key
from handlers.returning.owing import Item
from handlers.returning.recording import WHO_CAN, Recorded, save
from handlers.understanding.question import Kind
from handlers.whose import Whose
from handlers.wording import listed
from storage import revisions
from storage.queries import figures, indicators

STALE = "There is nothing to comment on there any more."


@does("comment.open")
def open_comment(request: Request, given: Given) -> Outcome:
    """The form for the figures the button named, as far as they still can be commented on."""
    found = _items(request, given.arguments.get("items", ""))
    items = [item for item in found if not _why_not(request, item)]
    if not items:
        words = _why_not(request, found[0]) if found else STALE
        return Outcome(Reply(words, (Text(words),)))
    form = comments_form(request, items)
    return Outcome(Reply(form.title, (form,)))


@does("comment", writes=True)
def save_comments(request: Request, given: Given) -> Outcome:
    """Keep what was written with each figure."""
    saved: list[Recorded | str] = []
    for item in _items(request, given.arguments.get("items", "")):
        key = f"{item.indicator.code}|{item.period.notation}"
        comment = given.values.get(f"comment|{key}", "").strip()
        if comment:
            action = given.values.get(f"action|{key}", "").strip()
            by = given.values.get(f"back_on_track_by|{key}", "").strip()
            day, unread = _day_in(request, by)
            saved.append(_keep(request, item, comment, action, day))
            saved += [unread] if unread else []
    return _done(request, saved)


@does("comment.none", writes=True)
def no_comment(request: Request, given: Given) -> Outcome:
    """Say for each figure that there is nothing to add."""
    items = _items(request, given.arguments.get("items", ""))
    return _done(request, [_keep(request, item, NO_COMMENT, "", None) for item in items])


def _day_in(request: Request, text: str) -> tuple[date | None, str]:
    """The day written in a field, or the sentence that says why there is none; the comment beside it is kept."""
    try:
        return (read_day(text, request.today) if text else None), ""
    except Unreadable as error:
        return None, f"{error} I have kept the rest."


def _keep(request: Request, item: Item, comment: str, action: str, by: date | None) -> Recorded | str:
    current = item.revision
    if current is None:
        return STALE
    refusal = _why_not(request, item)
    if refusal:
        return refusal
    # Who entered the figure stays with it; who commented is in the log.
    changed = revisions.copy_of(
        current,
        comment=comment,
        action=action or None,
        back_on_track_by=by,
        door=request.message.place.door,
        event=request.message.event,
        imported=False,
    )
    return Recorded(item.indicator, save(request, changed, current), current, changed=True)


def _why_not(request: Request, item: Item) -> str:
    """Why this person can't comment, as a sentence: signing off locks the figure, publishing its comment as well."""
    state = item.revision.state if item.revision else None
    if state is State.PUBLISHED:
        return f"{item.indicator.name} for {item.period.short} has been published with its comment."
    whose = Whose.on(request.session, request.council, request.today)
    facts = whose.facts(item.indicator, State.SUBMITTED if state is State.SIGNED_OFF else state)
    if may_do(request.viewer, Act.CORRECT, facts):
        return ""
    return f"{item.indicator.name} is not yours to comment on. {WHO_CAN}"


def _done(request: Request, results: list[Recorded | str]) -> Outcome:
    saved = [result for result in results if isinstance(result, Recorded)]
    refused = [result for result in results if isinstance(result, str)]
    if not results:
        return Outcome(Reply(STALE, (Text(STALE),)))
    names = listed([each.indicator.name for each in saved])
    kept = "comment on {} is" if len(saved) == 1 else "comments on {} are"
    words = [f"Thank you, the {kept.format(names)} kept."] if saved else []
    parts: list[Part] = [Text(sentence) for sentence in (*words, *refused)]
    parts += what_next(request, saved)
    summary = words[0] if words else refused[0]
    return Outcome(Reply(summary, tuple(parts), only_you=True), Answer(Kind.RECORDED), batch_notices(request, saved))


def _items(request: Request, argument: str) -> list[Item]:
    found = []
    for key in filter(None, argument.split(";")):
        named = from_field_key(key)
        if named is None:
            continue
        code, period = named
        indicator = indicators.by_code(request.session, request.council, code)
        revision = figures.one(request.session, request.council, code, period)
        if indicator is not None and revision is not None:
            found.append(Item(indicator, period, revision, indicator.owner, request.today))
    return found
