"""Whether what has been said of a figure settles it, or something is still to be given."""

from collections.abc import Collection
from datetime import date

from domain.access import State
from domain.rating import Rating
from storage.queries.at_hand import Known


def is_settled(said: Known | None, today: date, commented: Collection[Rating]) -> bool:
    """Whether nothing is to be given any more; `commented` are the ratings that ask for a comment."""
    return has_figure(said, today) and not needs_comment(said, today, commented)


def has_figure(said: Known | None, today: date) -> bool:
    """Whether a figure, or a reason for none that still holds, has been submitted."""
    if said is None or said.state is State.DRAFT:
        return False
    until = promised(said)
    return until is None or until > today


def promised(said: Known | None) -> date | None:
    """The day from which it is asked for again, where it was said not to be available until then."""
    return said.due_back if said is not None and said.reason is Rating.NOT_YET_AVAILABLE else None


def needs_comment(said: Known | None, today: date, commented: Collection[Rating]) -> bool:
    """Whether the figure is there but the comment that its rating asks for isn't."""
    if said is None or said.rating not in commented or said.comment is not None:
        return False
    return has_figure(said, today) and not said.imported and not _approved_by_another(said)


def _approved_by_another(said: Known) -> bool:
    return said.state.is_signed_off and said.signed_off_by != said.entered_by
