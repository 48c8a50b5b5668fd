"""Giving figures: typed ones, the whole return in one form, and what is said back."""

from collections.abc import Sequence

from bot.reply import Button, Buttons, Note, Part, Reply, Text
from domain.periods import Period
from handlers import telling
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, answers, does
from handlers.request import Request
from handlers.returning.batches import batch_notices
from handlers.returning.forms import (
    comments_form,
    dates_form,
    field_key,
    figures_form,
    from_field_key,
    items_argument,
)
from handlers.returning.owing import Item, current_windows, owed_by
from handlers.returning.recording import Recorded, Refused, record
from handlers.seeing import see_history
from handlers.understanding.question import Entry, Kind, Question
from handlers.wording import listed
from storage.queries import indicators
from storage.tables import Indicator

NOTHING_OWED = "You owe no figures at the moment, thank you."


@answers(
    Kind.RECORDED,
    help="Give a figure",
    says=["FI06 97.9", "missed bins 41.5, voids 24.1 days", "recycling n/a until 12 Dec"],
    writes=True,
)
def typed_figures(request: Request, question: Question) -> Outcome:
    """Save the figures that were typed, or ask which indicator a bare one is for."""
    owed = owed_by(request, request.viewer.email)
    found: list[tuple[Indicator, Period, str]] = []
    for entry in question.entries:
        chosen = _meant(request, entry, owed)
        if chosen is None:
            return _which_one(request, entry, owed)
        found.append((*chosen, entry.answer))
    return _give(request, found)


@does("return.open")
def open_return(request: Request, _given: Given) -> Outcome:
    """The form for everything the asker owes, its first page."""
    owed = _without_figure(owed_by(request, request.viewer.email))
    if not owed:
        return Outcome(Reply(NOTHING_OWED, (Text(NOTHING_OWED),)))
    form = figures_form(request, owed)
    return Outcome(Reply(form.title, (form,)))


@does("return", writes=True)
def fill_return(request: Request, given: Given) -> Outcome:
    """Save a page of the return; what was left empty stays owed."""
    found = []
    for key, answer in given.values.items():
        if not answer.strip():
            continue
        code, period = from_field_key(key)
        indicator = indicators.by_code(request.session, request.council, code)
        if indicator is not None:
            found.append((indicator, period, answer))
    if not found:
        sentence = "Nothing was filled in, so nothing was saved. Your return stays open."
        return Outcome(Reply(sentence, (Text(sentence), _rest_button())))
    return _give(request, found, page=frozenset(given.values))


@does("later.open")
def open_later(request: Request, _given: Given) -> Outcome:
    """The form for saying when figures will come."""
    owed = _without_figure(owed_by(request, request.viewer.email))
    if not owed:
        return Outcome(Reply(NOTHING_OWED, (Text(NOTHING_OWED),)))
    form = dates_form(request, owed)
    return Outcome(Reply(form.title, (form,)))


@does("later", writes=True)
def not_yet_available(request: Request, given: Given) -> Outcome:
    """Save for each figure the day on which it will be there."""
    answers = {key: f"tbc {day}" for key, day in given.values.items() if day.strip()}
    return fill_return.run(request, Given(given.arguments, answers))


def _give(
    request: Request, found: Sequence[tuple[Indicator, Period, str]], page: frozenset[str] = frozenset()
) -> Outcome:
    results = [record(request, indicator, period, answer) for indicator, period, answer in found]
    saved = [result for result in results if isinstance(result, Recorded)]
    refused = [result for result in results if isinstance(result, Refused)]
    seen = [see_history(request, each.indicator, [each.revision.period])[0] for each in saved]
    owed = owed_by(request, request.viewer.email)
    parts: list[Part] = [Text(telling.sentence(each)) for each in seen]
    parts += [Text(each.why) for each in refused]
    parts += what_next(request, owed, page)
    summary = telling.sentence(seen[0]) if seen else refused[0].why
    answer = Answer(
        Kind.RECORDED if seen else Kind.REFUSE,
        periods=tuple(dict.fromkeys(each.period.notation for each in seen)),
        indicators=tuple(telling.shown(each) for each in seen),
    )
    reply = Reply(summary, tuple(parts), only_you=True, quotes=tuple(each.quote for each in seen if each.quote))
    return Outcome(reply, answer, batch_notices(request, saved), pending="")


def what_next(request: Request, owed: Sequence[Item], page: frozenset[str]) -> list[Part]:
    """The next page of a form, the comments that figures off target ask for, what is still to come, or thanks."""
    to_give, to_explain = _without_figure(owed), [item for item in owed if item.needs_comment]
    following = [item for item in to_give if field_key(item.indicator, item.period) not in page]
    if page and following:
        return [figures_form(request, following)]
    if to_explain:
        none = Button("No comment", "comment.none", {"items": items_argument(to_explain)})
        return [Text("What happened, and what is being done?"), comments_form(request, to_explain), Buttons((none,))]
    if to_give:
        return [_still_owed(to_give), _rest_button()]
    return [Text(closing_words(request))]


def closing_words(request: Request) -> str:
    """Thanks when everything is in."""
    windows = [each for each in current_windows(request) if each.of(request.viewer.email)]
    return f"That is everything for {windows[0].spoken.short}, thank you." if windows else "Thank you."


def _still_owed(items: Sequence[Item]) -> Note:
    names = listed([item.indicator.name for item in items[:4]])
    more = f" and {len(items) - 4} more" if len(items) > 4 else ""
    return Note(f"Still to come: {names}{more}.")


def _rest_button() -> Buttons:
    return Buttons(
        (
            Button("Fill in the form", "return.open", opens="form", primary=True),
            Button("Not yet available", "later.open", opens="form"),
        )
    )


def _without_figure(owed: Sequence[Item]) -> list[Item]:
    return [item for item in owed if not item.has_figure]


def _meant(request: Request, entry: Entry, owed: Sequence[Item]) -> tuple[Indicator, Period] | None:
    """The indicator and period of a typed figure: the one named, the one asked for last, or the one thing owed."""
    to_give = _without_figure(owed)
    code = entry.code or request.context.pending
    if not code:
        return (to_give[0].indicator, to_give[0].period) if len(to_give) == 1 else None
    item = next((item for item in owed if item.indicator.code == code), None)
    if item is not None:
        return item.indicator, item.period
    indicator = indicators.by_code(request.session, request.council, code)
    return (indicator, Period.latest_closed(request.today, indicator.frequency)) if indicator else None


def _which_one(request: Request, entry: Entry, owed: Sequence[Item]) -> Outcome:
    to_give = _without_figure(owed)
    if not to_give:
        sentence = f'Which {request.framework.word("indicator")} is "{entry.answer}" for? Write its name before it.'
        return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(Kind.CLARIFY))
    sentence = f'Which one is "{entry.answer}" for?'
    buttons = tuple(
        Button(item.indicator.name[:70], "ask", {"text": f"{item.indicator.code} {entry.answer}"})
        for item in to_give[:4]
    )
    alternatives = tuple(button.label for button in buttons)
    return Outcome(
        Reply(sentence, (Text(sentence), Buttons(buttons)), only_you=True),
        Answer(Kind.CLARIFY, alternatives=alternatives),
    )
