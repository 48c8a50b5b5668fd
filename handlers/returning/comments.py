"""The comment beside a figure that is off target: what happened, what is being done, back on track by when.

Where sign-off is asked for, it locks the comment with the figure. Whoever may sign off can then still add context: it
stands behind the comment with their name, and the comment stays as it was approved.
"""

from datetime import date

from bot.reply import Part, Reply, Text
from domain.access import Act, State, may_do
from domain.answer import Unreadable
from domain.days import read_day
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import batch_notices
from handlers.returning.comment_forms import NO_COMMENT, comments_form, is_locked
from handlers.returning.following import what_next
from handlers.returning.keys import from_field_key
from handlers.returning.locking import officers
from handlers.returning.owing import Item
from handlers.returning.recording import WHO_CAN, Recorded, save
from handlers.understanding.question import Kind
from handlers.whose import Whose
from handlers.wording import called, listed, said_comment
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
        comment = given.values.get(f"comment|{item.key}", "").strip()
        context = given.values.get(f"context|{item.key}", "").strip()
        if comment:
            action = given.values.get(f"action|{item.key}", "").strip()
            by = given.values.get(f"back_on_track_by|{item.key}", "").strip()
            day, unread = _day_in(request, by)
            saved.append(_keep_comment(request, item, comment, action, day))
            saved += [unread] if unread else []
        elif context:
            saved.append(_add_context(request, item, context))
    return _done(request, saved)


@does("comment.none", writes=True)
def no_comment(request: Request, given: Given) -> Outcome:
    """Say for each figure that there is nothing to add."""
    items = _items(request, given.arguments.get("items", ""))
    return _done(request, [_keep_comment(request, item, NO_COMMENT) for item in items])


def _day_in(request: Request, text: str) -> tuple[date | None, str]:
    """The day written in a field, or the sentence that says why there is none; the comment beside it is kept."""
    try:
        return (read_day(text, request.today) if text else None), ""
    except Unreadable as error:
        return None, f"{error} I have kept the rest."


def _keep_comment(
    request: Request, item: Item, comment: str, action: str = "", by: date | None = None
) -> Recorded | str:
    if is_locked(request, item.revision):
        return _why_not(request, item) or _locked_words(request, item)
    return _keep(request, item, comment=comment, action=action or None, back_on_track_by=by)


def _add_context(request: Request, item: Item, words: str) -> Recorded | str:
    """What a head of service adds to a comment that was approved, behind it and with their name."""
    if not is_locked(request, item.revision):
        return STALE
    approved = said_comment(item.revision.comment) if item.revision else ""
    name = request.person.name if request.person else request.viewer.email
    return _keep(request, item, comment="\n".join(filter(None, (approved, f"{name}: {words}"))))


def _keep(request: Request, item: Item, **changes: object) -> Recorded | str:
    current = item.revision
    if current is None:
        return STALE
    refusal = _why_not(request, item)
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
    return Recorded(item.indicator, save(request, changed, current), current, changed=True)


def _why_not(request: Request, item: Item) -> str:
    """Why this person can't write anything beside the figure, as a sentence; empty when they can."""
    state = item.revision.state if item.revision else None
    if state is State.PUBLISHED:
        return f"{called(item.indicator)} for {item.period.short} has been published with its comment."
    whose = Whose.on(request.session, request.council, request.today)
    facts = whose.facts(item.indicator, State.SUBMITTED if state is State.SIGNED_OFF else state)
    if not may_do(request.viewer, Act.CORRECT, facts):
        return f"{called(item.indicator)} is not yours to comment on. {WHO_CAN}"
    if is_locked(request, item.revision) and not may_do(request.viewer, Act.SIGN_OFF, facts):
        return _locked_words(request, item)
    return ""


def _locked_words(request: Request, item: Item) -> str:
    by = item.revision.signed_off_by if item.revision else None
    name = Whose.on(request.session, request.council, request.today).name(by)
    return (
        f"{called(item.indicator)} for {item.period.short} has been signed off{f' by {name}' if name else ''} with its "
        f"comment, so both are locked. {officers(request)} can change them as a restatement; "
        "until it is published the head of service can add context."
    )


def _done(request: Request, results: list[Recorded | str]) -> Outcome:
    saved = [result for result in results if isinstance(result, Recorded)]
    refused = [result for result in results if isinstance(result, str)]
    if not results:
        return Outcome(Reply(STALE, (Text(STALE),)))
    names = listed([called(each.indicator) for each in saved])
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
