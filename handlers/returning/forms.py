"""The forms of a return: figures, and what is not there yet; and what their fields are called."""

from collections.abc import Collection, Mapping, Sequence

from bot.form import Field, Form
from handlers import telling
from handlers.request import Request
from handlers.returning.drafting import prefilled, seen_argument
from handlers.returning.owing import Item
from handlers.returning.waiting import all_waiting
from handlers.seeing import see_history
from handlers.wording import count_of, figure_of, target_words
from storage.queries import indicators
from storage.ratings import as_target, choose_target
from storage.tables import OutturnRevision

ITEMS_ON_A_PAGE, DATES_ON_A_PAGE = 5, 20
WAYS = "92.4, 45/52, £1.2m, nil return, n/a and why, tbc 12 Dec, or unchanged"


def items_argument(items: Sequence[Item]) -> str:
    """Several figures as the argument of a button or form."""
    return ";".join(item.key for item in items)


def figures_form(request: Request, items: Sequence[Item], passed: Collection[str] = ()) -> Form:
    """One text field for each figure owed, with what it is held against; the first page of them.

    `passed` are the fields of earlier pages: what was left empty there is not asked for again in this round.
    """
    page = items[:ITEMS_ON_A_PAGE]
    seen = {item.key: item.revision.revision if item.revision else 0 for item in page}
    waiting = {each.key: each.answer for each in all_waiting(request)}
    left = len(items) - len(page)
    more = f" {count_of(left, 'more follows', 'more follow')} on the next page." if left else ""
    form = Form(
        command="return",
        title=f"Figures for {page[0].period.short}"[:24],
        fields=tuple(_figure_field(request, item, waiting) for item in page),
        arguments={"seen": seen_argument(seen), **({"passed": ";".join(passed)} if passed else {})},
        introduction=f"Write each as you would say it: {WAYS}.{more}",
        submit="Send",
        open_label="Fill in the form",
        opened_by="return.open",
        continues=True,
    )
    return prefilled(request, form)


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


def _figure_field(request: Request, item: Item, waiting: Mapping[str, str]) -> Field:
    indicator = item.indicator
    return Field(
        key=item.key,
        label=indicator.name[:150],
        about=beside(request, item),
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


def beside(request: Request, item: Item) -> str:
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
    chosen = choose_target(indicator, period, indicators.targets_of(request.session, request.council, indicator.code))
    target = target_words(as_target(chosen) if chosen else None, indicator)
    words.append(target[:1].upper() + target[1:])
    return ". ".join(word.rstrip(".") for word in words if word) + "."
