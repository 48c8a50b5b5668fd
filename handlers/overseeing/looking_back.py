"""What officers ask about the collecting itself: who returns on time, how much is asked of whom, and what nobody reads.

Each says what the record cannot know.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.reply import Cell, Column, Note, Part, Reply, Table, Text
from domain.periods import Frequency, Period
from domain.schedule import LONDON
from handlers.answering.missing import SEES_NAMES
from handlers.outcome import Answer, Outcome
from handlers.own_words import headed
from handlers.registration import acts
from handlers.request import Request
from handlers.returning.owing import Item, Window, windows
from handlers.timetable.reminder_words import minutes_for
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words
from storage.queries import councils, indicators, looking_back

QUARTERS, MONTHS = 8, 12
A_YEAR = timedelta(days=365)
SHOWN_AT_ONCE = 30


@dataclass(frozen=True)
class Arrivals:
    """Of the figures of one service: how many came in time, how many later or never, and how many nobody can tell."""

    in_time: int = 0
    late: int = 0
    unknown: int = 0

    @property
    def known(self) -> int:
        """How many the record can tell of."""
        return self.in_time + self.late

    def plus(self, outcome: str) -> "Arrivals":
        """One more."""
        return Arrivals(
            self.in_time + (outcome == "in time"), self.late + (outcome == "late"), self.unknown + (outcome == "")
        )


@acts(
    "returned on time", help="Which services return on time", says=["who returns on time"], may=SEES_NAMES, writes=False
)
def on_time(request: Request, _question: Question) -> Outcome:
    """For each service, how many of its figures of the last eight quarters came by the deadline."""
    last = Period.latest_closed(request.today, Frequency.QUARTER)
    first = last.previous(QUARTERS - 1)
    months = Period.range(
        Period.containing(first.first_day, Frequency.MONTH), Period.containing(last.last_day, Frequency.MONTH)
    )
    arrivals = _arrivals(request, windows(request, [month.last_day for month in months]))
    total = Arrivals(
        *(sum(getattr(each, name) for each in arrivals.values()) for name in ("in_time", "late", "unknown"))
    )
    span = f"{first.short} to {last.short}"
    unknown = Note(
        f"Of {count_of(total.unknown, 'other figure')} nobody can tell: they were imported "
        "without the day they were given, or due before this record began."
    )
    if not total.known:
        return _said(f"The record can't tell yet who returned on time from {span}.", (unknown,))
    sentence = f"{total.in_time:,} of {count_of(total.known, 'figure')} came by the deadline, {span}: {_share(total)}."
    if total.late:
        sentence += " The others came later or not at all."
    rows = sorted(arrivals.items(), key=lambda each: (not each[1].known, -_ratio(each[1]), each[0]))
    cells = tuple(
        (Cell(name), Cell(f"{each.in_time} of {each.known}" if each.known else "nobody can tell"), Cell(_share(each)))
        for name, each in rows
    )
    columns = (Column("Service"), Column("By the deadline", figures=True), Column("Share", figures=True))
    parts = (Table(f"Returned by the deadline, {span}", columns, cells), *((unknown,) if total.unknown else ()))
    return _said(sentence, parts)


@acts("burden", help="How much is asked of whom", says=["how much do we ask of people"], may=SEES_NAMES, writes=False)
def how_much_is_asked(request: Request, _question: Question) -> Outcome:
    """For each person, how many figures a year are asked of them, and about how many minutes that takes."""
    newest = Period.latest_closed(request.today, Frequency.MONTH)
    found = windows(request, [newest.previous(n).last_day for n in range(MONTHS)])
    whose = Whose.on(request.session, request.council, request.today)
    asked: dict[str, list[int]] = {}
    for each in found:
        for email in {item.asked for item in each.items}:
            asked.setdefault(whose.name(email), []).append(len(each.of(email)))
    if not asked:
        return _said("No figures are asked of anybody.", ())
    rows = sorted(asked.items(), key=lambda each: (-sum(each[1]), each[0]))
    figures, minutes = sum(map(sum, asked.values())), sum(minutes_for(n) for each in asked.values() for n in each)
    sentence = (
        f"{count_of(len(rows), 'person is', 'people are')} asked for {count_of(figures, 'figure')} a year, "
        f"about {count_of(minutes, 'minute')} in all. Most is asked of {rows[0][0]}: "
        f"{count_of(sum(rows[0][1]), 'figure')}, about {count_of(sum(map(minutes_for, rows[0][1])), 'minute')}."
    )
    cells = tuple(
        (Cell(name), Cell(str(sum(each))), Cell(str(len(each))), Cell(str(sum(map(minutes_for, each)))))
        for name, each in rows
    )
    columns = (Column("Who"), *(Column(name, figures=True) for name in ("Figures", "Times", "Minutes")))
    note = Note("Half a minute a figure, as the reminders say. Comments, and finding the figures, come on top.")
    return _said(sentence, (Table("What is asked in a year", columns, cells), note))


@acts(
    "nobody looks",
    help="Which indicators nobody looks at",
    says=["which indicators has nobody looked at"],
    may=SEES_NAMES,
    writes=False,
)
def never_looked_at(request: Request, _question: Question) -> Outcome:
    """The indicators that no digest has named and no answer has shown for a year, or since the record began."""
    live = indicators.live(request.session, request.council)
    a_year_ago = datetime.combine(request.today, time(), LONDON) - A_YEAR
    begun = councils.begun(request.session, request.council) or request.now
    since = max(a_year_ago, begun.astimezone(LONDON))
    looked_at = looking_back.codes_looked_at(request.session, request.council, since)
    left = [each for each in live if each.code not in looked_at]
    when = (
        "for a year" if since == a_year_ago else f"since this record began on {day_words(since.date(), request.today)}"
    )
    noun = request.framework.word("indicator", len(live))
    sentence = f"{len(left)} of {len(live)} {noun} were named in no digest and shown in no answer {when}."
    if not left:
        return _said(f"Every one of {len(live)} {noun} was named in a digest or shown in an answer {when}.", ())
    whose = Whose.on(request.session, request.council, request.today)
    cells = tuple(
        (Cell(called(each)), Cell(whose.services[each.service].name), Cell(whose.name(each.owner)))
        for each in left[:SHOWN_AT_ONCE]
    )
    columns = headed(request.framework, (Column("Indicator"), Column("Service"), Column("Owner")))
    parts: list[Part] = [Table("Looked at by nobody", columns, cells)]
    if len(left) > SHOWN_AT_ONCE:
        parts.append(Text(f"And {len(left) - SHOWN_AT_ONCE} more."))
    parts.append(Note("Reminders, batches to sign off and what is read elsewhere don't count, and nobody is tracked."))
    return _said(sentence, parts)


def _arrivals(request: Request, found: Sequence[Window]) -> dict[str, Arrivals]:
    periods = {item.period for each in found for item in each.items}
    given = looking_back.first_answers(request.session, request.council, periods)
    whose = Whose.on(request.session, request.council, request.today)
    begun = councils.begun(request.session, request.council) or request.now
    arrivals: dict[str, Arrivals] = {}
    for each in found:
        if each.deadline >= request.now:
            continue
        for item in each.items:
            name = whose.services[item.indicator.service].name
            outcome = _outcome(each, item, given.get((item.indicator.code, item.period)), begun)
            arrivals[name] = arrivals.get(name, Arrivals()).plus(outcome)
    return arrivals


def _outcome(found: Window, item: Item, given: looking_back.FirstAnswer | None, begun: datetime) -> str:
    """`in time`, `late`, or nothing where nobody can tell."""
    if given is None:
        return "late" if found.deadline >= begun and item.revision is None else ""
    if given.at is None:
        return ""
    return "in time" if given.at.astimezone(LONDON).date() <= found.deadline.date() else "late"


def _ratio(arrivals: Arrivals) -> float:
    return arrivals.in_time / arrivals.known if arrivals.known else 0.0


def _share(arrivals: Arrivals) -> str:
    return f"{arrivals.in_time * 100 // arrivals.known}%" if arrivals.known else ""


def _said(sentence: str, parts: Sequence[Part]) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence), *parts), only_you=True), Answer(Kind.DUE, sentence))
