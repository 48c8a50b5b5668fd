"""Asking about a figure that the checks found odd: the question with its buttons, or the fields of a form once more."""

from collections.abc import Sequence

import msgspec

from bot.form import Field, FieldKind, Form
from bot.reply import Button, Buttons, Note, Part, Text
from domain.answer import Figure, Unreadable
from domain.figures import read_answer
from domain.plausibility import Doubt, Reading, other_unit, unsure
from handlers.request import Request
from handlers.returning import questions
from handlers.returning.checks import asked_about
from handlers.returning.questions import DROP
from handlers.returning.waiting import Asks, Waiting, all_waiting, code_of, named
from handlers.wording import called, count_of
from storage.tables import Indicator

RIGHT = "Yes, it is right"
RIGHT_AND_WHY = "Right, and say why"
FIELDS_ON_A_PAGE = 5


def first_question(request: Request) -> list[Part]:
    """The question about the first figure that waits for its answer; nothing where none does."""
    waiting = all_waiting(request)
    if not waiting:
        return []
    left = len(waiting) - 1
    more = [Note(f"{count_of(left, 'more question follows', 'more questions follow')} after this one.")] if left else []
    typed = [Note(words)] if (words := questions.TYPED.get(waiting[0].asks)) else []
    return [Text(question_words(request, waiting[0])), *typed, *more, _buttons(request, waiting[0])]


def question_words(request: Request, waiting: Waiting) -> str:
    """`Visits to leisure centres: 73,390 is 175 times the target of 420. Did you mean 733.90, or is it right?`"""
    found = named(request, waiting)
    if found is None:
        return ""
    doubt = doubt_about(request, waiting)
    asked = doubt.question if doubt else f"you wrote {waiting.answer}. Is that right?"
    asked = questions.words(request, waiting) or asked
    several = [each for each in all_waiting(request) if code_of(each) == found[0].code]
    which = f" ({found[1].short})" if len(several) > 1 else ""
    return f"{called(found[0])}{which}: {asked}"


def doubts_form(request: Request, waiting: Sequence[Waiting], passed: Sequence[str] = ()) -> Form:
    """The fields that the checks asked about, as they were typed: sent again as they are, they are right."""
    page = waiting[:FIELDS_ON_A_PAGE]
    fields = tuple(field for each in page for field in _fields(request, each))
    asked = [msgspec.to_builtins(each) for each in page]
    return Form(
        command="doubts",
        title="Please look once more",
        fields=fields,
        arguments={"asked": msgspec.json.encode(asked).decode(), "passed": ";".join(passed)},
        introduction="Everything else is saved. Put these right, or send them as they are if they are right.",
        submit="Send",
        open_label="Look once more",
        opened_by="doubts.open",
        continues=True,
    )


def _fields(request: Request, waiting: Waiting) -> tuple[Field, ...]:
    found = named(request, waiting)
    if found is None:
        return ()
    indicator = found[0]
    if waiting.asks is not Asks.CHECK:
        return questions.fields(request, waiting, indicator)
    return (
        Field(
            key=waiting.key,
            label=indicator.name[:150],
            about=question_words(request, waiting)[:2000],
            initial=waiting.answer,
            max_length=500,
            reads="figure",
            limits={"unit": indicator.unit, "today": request.today.isoformat()},
        ),
        Field(
            key=f"why|{waiting.key}",
            label=f"Why it is right ({indicator.name})"[:150],
            kind=FieldKind.LONG_TEXT,
            hint="Only if you like; the head of service reads it",
        ),
    )


def _buttons(request: Request, waiting: Waiting) -> Buttons:
    found = named(request, waiting)
    if found is not None and waiting.asks is not Asks.CHECK:
        return Buttons(questions.buttons(request, waiting, found[0]))
    carried = {"key": waiting.key, "after": str(waiting.after)}
    doubt = doubt_about(request, waiting)
    readings: tuple[Reading, ...] = doubt.readings if doubt else ()
    instead = tuple(
        Button(reading.words[:70], "doubt.instead", {**carried, "answer": reading.answer}) for reading in readings[:2]
    )
    if not can_be_saved(request, waiting):
        return Buttons((*instead, Button(DROP, "doubt.drop", carried)))
    typed = {**carried, "answer": waiting.answer}
    return Buttons(
        (
            Button(RIGHT, "doubt.confirm", typed, primary=not instead),
            *instead,
            Button(RIGHT_AND_WHY, "doubt.explain.open", typed, opens="form"),
            Button(DROP, "doubt.drop", carried),
        )
    )


def doubt_about(request: Request, waiting: Waiting) -> Doubt | None:
    """What the checks ask about an answer that waits, with what may have been meant instead."""
    found = named(request, waiting)
    if found is None:
        return None
    indicator, period = found
    figure = _figure(request, indicator, waiting.answer)
    if figure is None:
        unit, today = indicator.unit, request.today
        return other_unit(waiting.answer, unit, today) or unsure(waiting.answer, unit, today)
    return asked_about(request, indicator, period, figure)


def can_be_saved(request: Request, waiting: Waiting) -> bool:
    """Whether the answer can be read, so that it can be saved as it is."""
    found = named(request, waiting)
    return found is not None and _figure(request, found[0], waiting.answer) is not None


def _figure(request: Request, indicator: Indicator, answer: str) -> Figure | None:
    try:
        said = read_answer(answer, unit=indicator.unit, today=request.today)
    except Unreadable:
        return None
    return said if isinstance(said, Figure) else None
