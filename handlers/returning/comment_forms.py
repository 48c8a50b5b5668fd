"""The form for comments: what happened and what is being done, for figures that the council wants explained."""

from collections.abc import Sequence

from bot.form import Field, FieldKind, Form
from handlers import telling
from handlers.request import Request
from handlers.returning.comment_rights import is_locked
from handlers.returning.drafting import prefilled, seen_argument
from handlers.returning.forms import items_argument
from handlers.returning.owing import Item
from handlers.seeing import target_of
from handlers.wording import called, figure_of, said_comment, short_day, target_words
from handlers.year_end import is_asked, year_target
from storage.queries import figures, indicators
from storage.ratings import as_target
from storage.tables import OutturnRevision

NO_COMMENT = "no comment"
COMMENTS_ON_A_PAGE = 3


def comments_form(request: Request, items: Sequence[Item]) -> Form:
    """What happened and what is being done, for each figure that is off target."""
    page = items[:COMMENTS_ON_A_PAGE]
    fields = tuple(field for item in page for field in _fields_beside(request, item, alone=len(page) == 1))
    form = Form(
        command="comment",
        title=f"{called(page[0].indicator)}, {page[0].period.short}" if len(page) == 1 else "Comments",
        fields=fields,
        open_label="Add a comment" if len(page) == 1 else "Add comments",
        opened_by="comment.open",
        arguments={"items": items_argument(page), "seen": seen_argument(_numbers(page))},
        continues=len(items) > len(page),
    )
    return prefilled(request, form)


def _numbers(items: Sequence[Item]) -> dict[str, int]:
    return {item.key: item.revision.revision for item in items if item.revision is not None}


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
    """What is asked; with what was written already, else with what was written for the period before, to be edited."""
    name, written = "" if alone else f" ({item.indicator.name})", _written(request, item)
    day = item.revision.back_on_track_by if item.revision else None
    fields = [
        Field(
            key=f"comment|{item.key}",
            label=f"Comment{name}"[:150],
            kind=FieldKind.LONG_TEXT,
            about=_off_target(item) if item.revision is not None else "",
            hint=f'What happened. Write "{NO_COMMENT}" if there is nothing to add.',
            required=True,
            initial=(written.comment or "") if written else "",
        ),
        Field(
            key=f"action|{item.key}",
            label=f"Action{name}"[:150],
            kind=FieldKind.LONG_TEXT,
            hint="What is being done",
            initial=(written.action or "") if written else "",
        ),
        Field(
            key=f"action_by|{item.key}",
            label=f"By whom{name}"[:150],
            hint="A colleague, a team or a partner; people outside the council do not see this",
            max_length=200,
            initial=(written.action_by or "") if written else "",
        ),
        *([_options_field(item, name, written)] if request.framework.options_required else []),
        Field(
            key=f"back_on_track_by|{item.key}",
            label=f"Back on track by{name}"[:150],
            hint="A date such as 31 Dec",
            initial=short_day(day) if day else "",
            reads="date",
            limits={"today": request.today.isoformat()},
        ),
    ]
    return (*fields, _forecast_field(request, item, name)) if is_asked(item.period) else tuple(fields)


def _options_field(item: Item, name: str, written: OutturnRevision | None) -> Field:
    return Field(
        key=f"options|{item.key}",
        label=f"Ways forward{name}"[:150],
        kind=FieldKind.LONG_TEXT,
        hint="At least one option for getting better, with what it would take",
        required=True,
        initial=(written.options or "") if written else "",
    )


def _forecast_field(request: Request, item: Item, name: str) -> Field:
    indicator, year = item.indicator, item.period.year
    rows = {row.period: row for row in indicators.targets(request.session, request.council, (indicator.code,))}
    row = year_target(indicator, year, rows)
    aim = target_words(as_target(row) if row else None, indicator)
    forecast = item.revision.forecast if item.revision else None
    return Field(
        key=f"forecast|{item.key}",
        label=f"Forecast for the year end{name}"[:150],
        hint=f"Where {year.short} will end{f'; {aim}' if aim else ''}. Leave it empty if nobody can tell yet."[:150],
        max_length=60,
        initial=f"{forecast:f}" if forecast is not None else "",
        reads="figure",
        limits={"unit": indicator.unit, "today": request.today.isoformat()},
    )


def _off_target(item: Item) -> str:
    revision, indicator = item.revision, item.indicator
    if revision is None or revision.value is None:
        return called(indicator)
    figure, target = figure_of(indicator, revision.value), target_words(target_of(revision), indicator)
    return f"{called(indicator)}: {figure}{telling.state_mark(revision.state)}, {revision.rating.value}, {target}."


def _written(request: Request, item: Item) -> OutturnRevision | None:
    """The version of the figure, or of that of the period before, whose words are there to be edited."""
    if item.revision is not None and item.revision.comment:
        return item.revision
    before = figures.one(request.session, request.council, item.indicator.code, item.period.previous())
    return before if before is not None and before.rating in request.framework.comments_required else None
