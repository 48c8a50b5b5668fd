"""Who may write beside a figure, and until when."""

from domain.access import Act, State, may_do
from handlers.request import Request
from handlers.returning.keys import from_field_key
from handlers.returning.locking import officers
from handlers.returning.owing import Item
from handlers.returning.recording import WHO_CAN
from handlers.whose import Whose
from handlers.wording import called
from storage.queries import figures, indicators
from storage.tables import OutturnRevision


def is_locked(request: Request, revision: OutturnRevision | None) -> bool:
    """Whether a comment was approved with its figure, so that only context can be added."""
    return revision is not None and revision.state.is_signed_off and request.framework.signoff_required


def why_no_words(request: Request, item: Item) -> str:
    """Why this person can't write anything beside the figure, as a sentence; empty when they can."""
    state = item.revision.state if item.revision else None
    if state is State.PUBLISHED:
        return f"{called(item.indicator)} for {item.period.short} has been published with its comment."
    whose = Whose.on(request.session, request.council, request.today)
    facts = whose.facts(item.indicator, State.SUBMITTED if state is State.SIGNED_OFF else state)
    if not may_do(request.viewer, Act.CORRECT, facts):
        return f"{called(item.indicator)} is not yours to comment on. {WHO_CAN}"
    if is_locked(request, item.revision) and not may_do(request.viewer, Act.SIGN_OFF, facts):
        return locked_words(request, item)
    return ""


def locked_words(request: Request, item: Item) -> str:
    """That a comment is locked with its figure, and who can still do what."""
    by = item.revision.signed_off_by if item.revision else None
    name = Whose.on(request.session, request.council, request.today).name(by)
    return (
        f"{called(item.indicator)} for {item.period.short} has been signed off{f' by {name}' if name else ''} with its "
        f"comment, so both are locked. {officers(request)} can change them as a restatement; "
        "until it is published the head of service can add context."
    )


def item_of(request: Request, key: str) -> Item | None:
    """The figure that a button or form names, as it stands."""
    named = from_field_key(key)
    if named is None:
        return None
    code, period = named
    indicator = indicators.by_code(request.session, request.council, code)
    revision = figures.one(request.session, request.council, code, period)
    if indicator is None or revision is None:
        return None
    return Item(indicator, period, revision, indicator.owner, request.today, request.framework.comments_required)
