"""The form for comments: what happened and what is being done, for figures that the council wants explained."""

from collections.abc import Sequence

from bot.form import Field, FieldKind, Form
from handlers import telling
from handlers.request import Request
from handlers.returning.drafting import prefilled
from handlers.returning.forms import ITEMS_ON_A_PAGE, items_argument
from handlers.returning.owing import NEEDS_COMMENT, Item
from handlers.seeing import target_of
from handlers.wording import called, figure_of, said_comment, short_day, target_words
from storage.queries import figures
from storage.tables import OutturnRevision

NO_COMMENT = "no comment"


def comments_form(request: Request, items: Sequence[Item]) -> Form:
    """What happened and what is being done, for each figure that is off target."""
    page = items[:ITEMS_ON_A_PAGE]
    fields = tuple(field for item in page for field in _fields_beside(request, item, alone=len(page) == 1))
    form = Form(
        command="comment",
        title="Comment" if len(page) == 1 else "Comments",
        fields=fields,
        open_label="Add a comment" if len(page) == 1 else "Add comments",
        opened_by="comment.open",
        arguments={"items": items_argument(page)},
        continues=len(items) > len(page),
    )
    return prefilled(request, form)


def is_locked(request: Request, revision: OutturnRevision | None) -> bool:
    """Whether a comment was approved with its figure, so that only context can be added."""
    return revision is not None and revision.state.is_signed_off and request.framework.signoff_required


def _fields_beside(request: Request, item: Item, *, alone: bool) -> tuple[Field, ...]:
    if not is_locked(request, item.revision):
        return _comment_fields(request, item, alone=alone)
    comment = said_comment(item.revision.comment) if item.revision else ""
    name = "" if alone else f" ({item.indicator.name})"
    return (
        Field(
            key=f"context|{item.key}",
            label=f"Context{name}"[:150],
            kind=FieldKind.LONG_TEXT,
            about=f"{_off_target(item)} {f'Comment: {comment}' if comment else 'There is no comment.'}"[:2000],
            hint="Stands behind the comment, with your name",
        ),
    )


def _comment_fields(request: Request, item: Item, *, alone: bool) -> tuple[Field, ...]:
    key = item.key
    revision = item.revision
    about = _off_target(item) if revision is not None else ""
    name = "" if alone else f" ({item.indicator.name})"
    return (
        Field(
            key=f"comment|{key}",
            label=f"Comment{name}"[:150],
            kind=FieldKind.LONG_TEXT,
            about=about,
            hint=f'What happened. Write "{NO_COMMENT}" if there is nothing to add.',
            required=True,
            initial=(revision.comment if revision else "") or _last_comment(request, item),
        ),
        Field(
            key=f"action|{key}",
            label=f"Action{name}"[:150],
            kind=FieldKind.LONG_TEXT,
            hint="What is being done, and by whom",
            initial=(revision.action if revision else "") or "",
        ),
        Field(
            key=f"back_on_track_by|{key}",
            label=f"Back on track by{name}"[:150],
            hint="A date such as 31 Dec",
            initial=short_day(revision.back_on_track_by) if revision and revision.back_on_track_by else "",
            reads="date",
            limits={"today": request.today.isoformat()},
        ),
    )


def _off_target(item: Item) -> str:
    revision, indicator = item.revision, item.indicator
    if revision is None or revision.value is None:
        return called(indicator)
    figure, target = figure_of(indicator, revision.value), target_words(target_of(revision), indicator)
    return f"{called(indicator)}: {figure}{telling.state_mark(revision.state)}, {revision.rating.value}, {target}."


def _last_comment(request: Request, item: Item) -> str:
    before: OutturnRevision | None = figures.one(
        request.session, request.council, item.indicator.code, item.period.previous()
    )
    return (before.comment or "") if before is not None and before.rating in NEEDS_COMMENT else ""
