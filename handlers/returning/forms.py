"""The forms of a return: figures, what is not there yet, and comments; and what their fields are called."""

from collections.abc import Collection, Mapping, Sequence

from bot.form import Field, FieldKind, Form
from handlers import telling
from handlers.request import Request
from handlers.returning.owing import NEEDS_COMMENT, Item
from handlers.returning.waiting import all_waiting
from handlers.seeing import see_history, target_of
from handlers.wording import called, count_of, figure_of, said_comment, short_day, target_words
from storage.queries import figures, indicators
from storage.ratings import as_target, choose_target
from storage.tables import OutturnRevision

ITEMS_ON_A_PAGE, DATES_ON_A_PAGE = 5, 20
NO_COMMENT = "no comment"


def items_argument(items: Sequence[Item]) -> str:
    """Several figures as the argument of a button or form."""
    return ";".join(item.key for item in items)


def figures_form(request: Request, items: Sequence[Item], passed: Collection[str] = ()) -> Form:
    """One text field for each figure owed, with what it is held against; the first page of them.

    `passed` are the fields of earlier pages: what was left empty there is not asked for again in this round.
    """
    page = items[:ITEMS_ON_A_PAGE]
    waiting = {each.key: each.answer for each in all_waiting(request)}
    left = len(items) - len(page)
    more = f" {count_of(left, 'more follows', 'more follow')} on the next page." if left else ""
    return Form(
        command="return",
        title=f"Figures for {page[0].period.short}"[:24],
        fields=tuple(_figure_field(request, item, waiting) for item in page),
        arguments={"passed": ";".join(passed)} if passed else {},
        introduction=f"Write each as you would say it: 92.4, 45/52, £1.2m, nil return, n/a or tbc 12 Dec.{more}",
        submit="Send",
        open_label="Fill in the form",
        opened_by="return.open",
        continues=True,
    )


def dates_form(request: Request, items: Sequence[Item]) -> Form:
    """When each figure that is not there yet will come."""
    several = "; leave empty what you can give now" if len(items) > 1 else ""
    fields = tuple(
        Field(
            key=item.key,
            label=item.indicator.name[:150],
            about=f"When will the figure for {item.period.short} be there?",
            hint=f"A date such as 12 Dec{several}",
            required=len(items) == 1,
            reads="date",
            limits={"today": request.today.isoformat()},
        )
        for item in items[:DATES_ON_A_PAGE]
    )
    return Form(
        command="later",
        title="Not yet available",
        fields=fields,
        introduction="You will be asked again if it has not come by then.",
        open_label="Not yet available",
        opened_by="later.open",
    )


def comments_form(request: Request, items: Sequence[Item]) -> Form:
    """What happened and what is being done, for each figure that is off target."""
    page = items[:ITEMS_ON_A_PAGE]
    fields = tuple(field for item in page for field in _fields_beside(request, item, alone=len(page) == 1))
    return Form(
        command="comment",
        title="Comment" if len(page) == 1 else "Comments",
        fields=fields,
        open_label="Add a comment" if len(page) == 1 else "Add comments",
        opened_by="comment.open",
        arguments={"items": items_argument(page)},
        continues=len(items) > len(page),
    )


def _figure_field(request: Request, item: Item, waiting: Mapping[str, str]) -> Field:
    indicator = item.indicator
    return Field(
        key=item.key,
        label=indicator.name[:150],
        about=_beside(request, item),
        hint=f"{unit_hint(indicator.unit)}"[:150],
        initial=waiting.get(item.key) or as_typed(item.revision),
        max_length=500,
        reads="figure",
        limits={"unit": indicator.unit, "today": request.today.isoformat()},
    )


def as_typed(revision: OutturnRevision | None) -> str:
    """A figure as it would be typed, `45/52` where it was divided; empty where there is none."""
    if revision is None or revision.value is None:
        return ""
    if revision.numerator is not None and revision.denominator is not None:
        return f"{revision.numerator:f}/{revision.denominator:f}"
    return f"{revision.value:f}"


def unit_hint(unit: str) -> str:
    """What to write for a unit."""
    return {"%": "A percentage, or 45/52", "number": "A number", "£": "An amount, such as £1.2m"}.get(
        unit, f"In {unit}" if not unit.startswith("per") else f"A number {unit}"
    )


def _beside(request: Request, item: Item) -> str:
    """The definition, last quarter's, last year's and the target, as far as there are any."""
    indicator, period = item.indicator, item.period
    seen = see_history(request, indicator, [period])[0]
    words = [indicator.definition.split("\n")[0] if indicator.definition else ""]
    if seen.before is not None:
        mark = telling.state_mark(seen.before_state)
        words.append(f"{period.previous().short}: {figure_of(indicator, seen.before)}{mark}")
    if seen.last_year is not None:
        earlier = period.same_last_year().short
        mark = telling.state_mark(seen.last_year_state)
        words.append(f"{earlier}: {figure_of(indicator, seen.last_year)}{mark}")
    rows = {row.period: row for row in indicators.targets(request.session, request.council, (indicator.code,))}
    chosen = choose_target(indicator, period, rows)
    target = target_words(as_target(chosen) if chosen else None, indicator)
    words.append(target[:1].upper() + target[1:])
    return ". ".join(word.rstrip(".") for word in words if word) + "."


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
