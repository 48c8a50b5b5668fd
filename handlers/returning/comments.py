"""The comment beside a figure that is off target: what happened, what is being done, back on track by when."""

from bot.reply import Part, Reply, Text
from domain.days import read_day
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import batch_notices
from handlers.returning.forms import NO_COMMENT, comments_form, from_field_key
from handlers.returning.giving import what_next
from handlers.returning.owing import Item, owed_by
from handlers.returning.recording import Recorded, entry_details, save, why_not
from handlers.understanding.question import Kind
from handlers.wording import listed
from storage import revisions
from storage.queries import figures, indicators
from storage.tables import OutturnRevision

STALE = "There is nothing to comment on there any more."


@does("comment.open")
def open_comment(request: Request, given: Given) -> Outcome:
    """The form for the figures the button named, as far as they still can be commented on."""
    items = _items(request, given.arguments.get("items", ""))
    if not items:
        return Outcome(Reply(STALE, (Text(STALE),)))
    form = comments_form(request, items)
    return Outcome(Reply(form.title, (form,)))


@does("comment", writes=True)
def save_comments(request: Request, given: Given) -> Outcome:
    """Keep what was written with each figure."""
    saved = []
    for item in _items(request, given.arguments.get("items", "")):
        key = f"{item.indicator.code}|{item.period.notation}"
        comment = given.values.get(f"comment|{key}", "").strip()
        if comment:
            action = given.values.get(f"action|{key}", "").strip()
            by = given.values.get(f"back_on_track_by|{key}", "").strip()
            saved.append(_keep(request, item, comment, action, by))
    return _done(request, saved)


@does("comment.none", writes=True)
def no_comment(request: Request, given: Given) -> Outcome:
    """Say for each figure that there is nothing to add."""
    items = _items(request, given.arguments.get("items", ""))
    return _done(request, [_keep(request, item, NO_COMMENT, "", "") for item in items])


def _keep(request: Request, item: Item, comment: str, action: str, by: str) -> Recorded | str:
    current = item.revision
    if current is None:
        return STALE
    refusal = why_not(request, item.indicator, item.period, current)
    if refusal and not _is_own_signed(request, current):
        return refusal
    changed = revisions.copy_of(
        current,
        comment=comment,
        action=action or None,
        back_on_track_by=read_day(by, request.today) if by else None,
        **entry_details(request, item.indicator),
    )
    return Recorded(item.indicator, save(request, changed, current), current, changed=True)


def _is_own_signed(request: Request, current: OutturnRevision) -> bool:
    """Whether submitting signed it off: where a council asks for no sign-off, the comment still follows the figure."""
    return not request.framework.signoff_required and current.signed_off_by == current.entered_by


def _done(request: Request, results: list[Recorded | str]) -> Outcome:
    saved = [result for result in results if isinstance(result, Recorded)]
    refused = [result for result in results if isinstance(result, str)]
    if not results:
        return Outcome(Reply(STALE, (Text(STALE),)))
    names = listed([each.indicator.name for each in saved])
    words = [f"Thank you, the comment on {names} is kept."] if saved else []
    parts: list[Part] = [Text(sentence) for sentence in (*words, *refused)]
    parts += what_next(request, owed_by(request, request.viewer.email), frozenset())
    summary = words[0] if words else refused[0]
    return Outcome(Reply(summary, tuple(parts), only_you=True), Answer(Kind.RECORDED), batch_notices(request, saved))


def _items(request: Request, argument: str) -> list[Item]:
    found = []
    for key in filter(None, argument.split(";")):
        code, period = from_field_key(key)
        indicator = indicators.by_code(request.session, request.council, code)
        revision = figures.one(request.session, request.council, code, period)
        if indicator is not None and revision is not None:
            found.append(Item(indicator, period, revision, indicator.owner, request.today))
    return found
