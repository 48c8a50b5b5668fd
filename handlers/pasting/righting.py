"""The form for the rows that need their sender: which indicator, and which figure."""

from collections.abc import Collection

import msgspec

from bot.form import Choice, Field, FieldKind, Form
from handlers.pasting.matching import Known
from handlers.pasting.understood import Line, Standing, Understood, figure_named, settled
from handlers.registration import Given
from handlers.request import Request
from handlers.returning.forms import unit_hint
from handlers.wording import called, count_of

ROWS_ON_A_PAGE, MOST_CHOICES, LONGEST_NAME = 5, 40, 75


def right_form(request: Request, found: Understood, passed: Collection[str] = ()) -> Form | None:
    """The fields of the rows that are unclear, a page of them; None where no row is left for it.

    `passed` are the rows of the pages before.
    """
    asks = [line for line in found.of(Standing.ASKS) if str(line.row) not in passed]
    if not asks:
        return None
    page, left = asks[:ROWS_ON_A_PAGE], len(asks) - ROWS_ON_A_PAGE
    known = Known.of(request)
    more = f" {count_of(left, 'more follows', 'more follow')} on the next page." if left > 0 else ""
    arguments = {"edition": found.edition, "rows": ";".join(str(line.row) for line in page)}
    if any(passed):
        arguments["passed"] = ";".join(filter(None, passed))
    return Form(
        command="paste.right",
        title="Put right",
        fields=tuple(field for line in page for field in _fields(request, known, line)),
        arguments=arguments,
        introduction=f"Nothing is saved yet. Empty a figure to leave its row out.{more}",
        open_label="Put right",
        opened_by="paste.right.open",
        continues=True,
    )


def put_right(request: Request, found: Understood, given: Given) -> tuple[Understood, dict[str, str]]:
    """The table with what was put right, and the sentences for fields that still can't be read."""
    sent = given.arguments.get("rows", "").split(";")
    lines: list[Line] = []
    errors: dict[str, str] = {}
    for line in found.lines:
        if str(line.row) not in sent or line.standing is not Standing.ASKS:
            lines.append(line)
            continue
        answer = given.values.get(f"figure|{line.row}", "").strip()
        key = given.values.get(f"which|{line.row}", "").strip() or line.key
        if not answer or not key:
            continue
        written = msgspec.structs.replace(line, key=key, answer=answer, standing=Standing.READY, unclear="", sure=True)
        again = settled(request, written)
        if again.standing is Standing.ASKS:
            errors[f"figure|{line.row}"] = again.unclear
        lines.append(again)
    return msgspec.structs.replace(found, lines=tuple(lines)), errors


def _fields(request: Request, known: Known, line: Line) -> tuple[Field, ...]:
    named = figure_named(request, line.key)
    figure = Field(
        key=f"figure|{line.row}",
        label=f"Figure ({called(named[0]) if named else line.label})"[:150],
        about=line.unclear[:2000] if named else "",
        hint=unit_hint(named[0].unit)[:150] if named else "",
        initial=(line.instead or line.answer)[:500],
        max_length=500,
        reads="figure" if named else "",
        limits={"unit": named[0].unit, "today": request.today.isoformat()} if named else {},
    )
    return (figure,) if named else (_which(request, known, line), figure)


def _which(request: Request, known: Known, line: Line) -> Field:
    keys = known.choices(line.nearest, line.label, MOST_CHOICES)
    choices = []
    for key in keys:
        if named := figure_named(request, key):
            choices.append(Choice(key, f"{called(named[0])[: LONGEST_NAME - 14]}, {named[1].short}"))
    return Field(
        key=f"which|{line.row}",
        label=f"Row {line.row}: {line.label}"[:150],
        kind=FieldKind.CHOICE,
        about=line.unclear[:2000],
        initial=line.nearest if any(choice.value == line.nearest for choice in choices) else "",
        choices=tuple(choices),
    )
