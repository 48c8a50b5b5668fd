"""What every message that shows a figure needs to know of its correction."""

from handlers.outcome import Correction
from handlers.request import Request
from handlers.seeing import see_history
from handlers.wording import called, day_words, figure_of, full_stop
from storage.queries import figures
from storage.tables import Indicator, OutturnRevision

OWN_WORDS = ("comment", "action", "action_by", "options", "restatement", "note")
"""What people write beside a figure."""


def correction_of(
    request: Request, indicator: Indicator, was: OutturnRevision, now: OutturnRevision, reason: str, becomes: str = ""
) -> Correction:
    """The correction of a figure that messages show; `now` counts already, told as `becomes` where that is given."""
    period, area, name = was.period, was.area, called(indicator)
    old, new = figure_words(indicator, was), becomes or figure_words(indicator, now)
    words = (
        f"Corrected on {day_words(request.today)}: {name} for {period.short} was {old} and is {new}. "
        f"{full_stop(reason)}"
    )
    seen = see_history(request.alone(), indicator, [period])[0] if not area else None
    a_year_later = period.next(period.frequency.in_a_year)
    beside = [a_year_later] if indicator.cumulative else [period.next(), a_year_later]
    return Correction(
        figure=f"{was.code}|{period}|{area}|",
        name=name,
        old=old,
        new=new,
        was=was.rating,
        becomes=now.rating,
        words=words,
        period=period.short,
        travel=seen.direction if seen else None,
        before=figure_of(indicator, seen.before) if seen and seen.before is not None else "",
        later=tuple(f"{was.code}|{later}|{area}|" for later in dict.fromkeys(beside)),
        written=_written(request, was),
    )


def figure_words(indicator: Indicator, revision: OutturnRevision) -> str:
    """The figure as messages write it, or why there is none."""
    return figure_of(indicator, revision.value) if revision.value is not None else revision.rating.value


def _written(request: Request, was: OutturnRevision) -> tuple[str, ...]:
    known = figures.revisions(request.session, request.council, was.code, was.period, was.area)
    texts = {text.strip().rstrip(".") for each in known for name in OWN_WORDS if (text := getattr(each, name))}
    return tuple(sorted((text for text in texts if text), key=len, reverse=True))
