"""Figures taken in: each is saved, asked about or refused, and the answer says so and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from bot.form import Form
from bot.reply import Buttons, Part, Reply, Text
from domain.periods import Period
from handlers import telling
from handlers.outcome import Answer, Outcome
from handlers.request import Request
from handlers.restating.asking import may_ask, restate_button
from handlers.restating.subjects import subject_of
from handlers.returning.batches import batch_notices
from handlers.returning.doubting import doubts_form, first_question
from handlers.returning.drafting import forget_typed
from handlers.returning.following import told_of, what_next
from handlers.returning.locking import locked_words
from handlers.returning.opening_soon import opening_words, opens_soon
from handlers.returning.recording import Doubted, Recorded, Refused, record
from handlers.returning.remarking import questions_about, remember_to_ask
from handlers.returning.saving import save_all
from handlers.returning.waiting import all_waiting, code_of, comments_waiting, forget, remember
from handlers.returning.walking import asked_now
from handlers.seeing import Seen, see_each
from handlers.understanding.question import Kind
from handlers.wording import listed
from storage.queries import at_hand, figures
from storage.tables import Indicator

MOST_RESTATEMENTS = 4

Result = Recorded | Refused | Doubted


@dataclass(frozen=True)
class Given:
    """One answer: what was typed for which figure, and what was said to the doubts about it, None if nothing was.

    `comment` is what stood beside it; `seen` the number of the revision its writer saw, None where nobody knows;
    `assumed` says that nobody named the period, and nothing is owed.
    """

    indicator: Indicator
    period: Period
    answer: str
    confirmed: str | None = None
    comment: str = ""
    seen: int | None = None
    assumed: bool = False

    @property
    def key(self) -> str:
        """What its field in a form is called."""
        return f"{self.indicator.code}|{self.period.notation}"


def take(request: Request, found: Sequence[Given], passed: Sequence[str] | None = None) -> Outcome:
    """Save figures and say what was saved and what comes next; `passed` are the fields of the form so far."""
    codes = [each.indicator.code for each in found]
    at_hand.bring(request.session, request.council, codes)
    # Those that stand already are needed in full.
    figures.current(request.session, request.council, codes, {each.period for each in found})
    beside = comments_waiting(request)
    results = [
        record(
            request,
            each.indicator,
            each.period,
            each.answer,
            each.confirmed,
            comment=each.comment or beside.get(each.key, ""),
            seen=each.seen,
        )
        for each in found
    ]
    saved = [result for result in results if isinstance(result, Recorded)]
    save_all(request, [(each.revision, each.before) for each in saved if each.changed])
    refused = [result for result in results if isinstance(result, Refused)]
    forget(request, [f"{each.indicator.code}|{each.revision.period.notation}" for each in saved])
    remember(request, [result.waiting for result in results if isinstance(result, Doubted)])
    seen = see_each(request.alone(), [(each.indicator, each.revision.period) for each in saved])
    told = [told_of(request, result, each) for result, each in zip(saved, seen, strict=True)]
    taken = [each for each, result in zip(found, results, strict=True) if not isinstance(result, Refused)]
    forget_typed(request, [each.key for each in taken])
    parts: list[Part] = [Text(words) for words in (*told, *_refusals(request, found, results))]
    parts += _restatements(request, found, results)
    parts += _what_follows(request, saved, passed)
    summary = next((part.text for part in parts if isinstance(part, Text)), "")
    return _answered(request, Reply(summary, tuple(parts), only_you=True), saved, refused, seen)


def _refusals(request: Request, found: Sequence[Given], results: Sequence[Result]) -> list[str]:
    """Why each was not saved; once for all that are signed off, except where an indicator takes none at all."""
    locked = [each for each, result in zip(found, results, strict=True) if _is_locked(result)]
    others = [result.why for result in results if isinstance(result, Refused) and not result.is_locked]
    early = [(each.indicator, each.period) for each in locked if _is_early(request, each)]
    late = [(each.indicator, each.period) for each in locked if (each.indicator, each.period) not in early]
    said = opening_words(request, early)
    if early:
        said.append(f"If you meant {listed(_periods_of(early))}: {locked_words(request, early)}")
    return [*said, *([locked_words(request, late)] if late else []), *others]


def _is_early(request: Request, given: Given) -> bool:
    """Whether it was locked only because the window of the one that is likely meant has not opened yet."""
    return given.assumed and opens_soon(request, given.indicator, given.period)


def _periods_of(figures: Sequence[tuple[Indicator, Period]]) -> list[str]:
    return list(dict.fromkeys(period.short for _, period in figures))


def _restatements(request: Request, found: Sequence[Given], results: Sequence[Result]) -> list[Part]:
    """How to ask for a change of what is signed off, with what was typed for it, where the asker may."""
    locked = [each for each, result in zip(found, results, strict=True) if _is_locked(result)]
    known = [(each, subject_of(request, each.key)) for each in locked]
    asked = [each for each, subject in known if subject is not None and may_ask(request, subject)]
    named = len(asked) > 1
    buttons = [
        restate_button(each.indicator, each.period, each.answer, named=named, dated=_is_early(request, each))
        for each in asked
    ]
    return [Buttons(tuple(buttons[:MOST_RESTATEMENTS]))] if buttons else []


def _is_locked(result: Result) -> bool:
    return isinstance(result, Refused) and result.is_locked


def _what_follows(request: Request, saved: Sequence[Recorded], passed: Sequence[str] | None) -> list[Part]:
    """The questions about what waits come before what is still to be given."""
    waiting = all_waiting(request)
    if waiting and passed is not None:
        form = doubts_form(request, waiting, passed)
        return [Text(form.introduction), form]
    following = first_question(request) if waiting else what_next(request, saved, passed)
    if waiting or (passed is not None and any(isinstance(part, Form) for part in following)):
        remember_to_ask(request, saved)
        return following
    return [*questions_about(request, saved), *following]


def _answered(
    request: Request, reply: Reply, saved: Sequence[Recorded], refused: Sequence[Refused], seen: Sequence[Seen]
) -> Outcome:
    waiting = all_waiting(request)
    kind = Kind.CONFIRM if waiting else Kind.REFUSE
    answer = Answer(
        Kind.RECORDED if seen else kind,
        periods=tuple(dict.fromkeys(each.period.notation for each in seen)),
        indicators=tuple(telling.shown(each) for each in seen),
    )
    quotes = [each.quote for each in seen if each.quote]
    pending = refused[0].indicator.code if len(refused) == 1 and refused[0].can_be_tried_again else ""
    pending = pending or asked_now(request)
    if waiting:
        pending = code_of(waiting[0])
        quotes += [f"{waiting[0].key}||{waiting[0].after}"]
    return Outcome(
        msgspec.structs.replace(reply, quotes=tuple(quotes)),
        answer,
        batch_notices(request, saved, seen),
        pending=pending,
    )
