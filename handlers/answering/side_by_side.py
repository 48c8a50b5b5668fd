"""Two indicators or more beside each other, for the same time: "health checks v smoking quits this year"."""

from collections.abc import Sequence

from bot.reply import Part, Text
from domain.periods import Period
from handlers import telling
from handlers.answering import naming
from handlers.answering.latest import latest_seen
from handlers.answering.not_part_of import not_part_of
from handlers.answering.picking import picked
from handlers.answering.replying import answered, understood_as
from handlers.answering.several_trends import USUAL_LENGTH, with_figures, without_leading_gaps
from handlers.charting import multiples_chart
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Kind, Question
from handlers.wording import called, listed

_MOST_DRAWN = 12
_MOST_SAID = 4


def are_side_by_side(question: Question) -> bool:
    """Whether several indicators are held against each other, and against no other time."""
    return len(question.codes) > 1 and not question.against


def side_by_side(request: Request, question: Question) -> Outcome:
    """Each figure with its target and rating for the time asked about, and the way there on one sheet."""
    seen = [latest_seen(request, question, indicator) for indicator in picked(request, question)]
    if not seen:
        return not_part_of(request, question)
    same = len({each.period for each in seen}) == 1
    when = seen[0].period.title if same else "the latest of each"
    parts: list[Part] = [Text(telling.sentence(each)) for each in seen]
    shown, missing = with_figures([(each.indicator, _until(request, question, each)) for each in seen[:_MOST_DRAWN]])
    if shown and question.shown_as != "table":
        parts.append(multiples_chart(shown, where="", note=missing))
    return answered(
        question,
        Kind.COMPARE,
        _sentence(seen, when),
        parts,
        understood=understood_as("Side by side", naming.some_of([each.indicator.name for each in seen]), when),
        seen=seen,
        asks=[("Against last year", f"compare {naming.codes_said(question.codes)} with last year")],
    )


def _sentence(seen: Sequence[Seen], when: str) -> str:
    """`Side by side for Q2 2026/27: recycling is green at 59.4%, missed bins are red at 62.`"""
    each = [f"{called(one.indicator)} {telling.figure_words(one)} ({one.rating.value})" for one in seen[:_MOST_SAID]]
    each += [f"{len(seen) - _MOST_SAID} more"] if len(seen) > _MOST_SAID else []
    return f"Side by side, {when}: {listed(each)}."


def _until(request: Request, question: Question, seen: Seen) -> tuple[Seen, ...]:
    """The figures of the time asked about, or the usual time up to the figure."""
    length = seen.period.frequency
    first, asked = seen.period.previous(USUAL_LENGTH[length] - 1), question.period
    if asked.first and asked.first != asked.last:
        first = min(seen.period, Period.containing(Period.parse(asked.first).first_day, length))
    return without_leading_gaps(see_history(request, seen.indicator, Period.range(first, seen.period)))
