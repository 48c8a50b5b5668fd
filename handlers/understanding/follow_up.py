"""A text that only makes sense after what was said before: it changes one thing about the last question."""

import re

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding import follow_words as words
from handlers.understanding.asking_back import among, unknown
from handlers.understanding.decide import (
    Subject,
    asking_back_if_unsure,
    grouped_by,
    question_of,
    shown_as,
    subject_of,
    with_details,
)
from handlers.understanding.follow_periods import period_after
from handlers.understanding.kinds import Asked, kind_asked, names_indicator
from handlers.understanding.question import Dimension, Kind, PeriodAsked, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Context

_ABOUT_ONE = (Kind.INDICATOR, Kind.TREND, Kind.DEFINITION, Kind.COMPARE)
_LISTS = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY, Kind.DUE, Kind.MONEY, Kind.RISKS, Kind.PROJECTS, Kind.ACTIONS, Kind.MEETINGS)
_KEEPS = (Dimension.FREQUENCY, Dimension.STANDING)


def chosen_alternative(text: str, context: Context) -> str:
    """The text of the alternative that was picked after the bot asked back; empty where none was."""
    if context.last is None or context.last.kind is not Kind.CLARIFY:
        return ""
    alternative = words.chosen(text, context.last.alternatives)
    return alternative.text if alternative else ""


def follow(reading: Reading) -> Question | None:
    """The last question changed as this text says; None where the text stands on its own."""
    last = reading.context.last
    if last is None:
        return None
    own = kind_asked(reading)
    if last.kind is Kind.CLARIFY:
        return _answered(reading, last, own)
    if last.kind in (Kind.HELP, Kind.REFUSE, Kind.CONFIRM, Kind.RECORDED):
        last = _about_recorded(last)
        if last is None:
            return None
    if (place := words.ordinal(reading.text, len(reading.context.shown))) is not None:
        return _nth(reading, last, own, reading.context.shown[place])
    if _asks_about_the_same(reading, own):
        return _about_the_same(reading, last, own or Asked(Kind.INDICATOR, "value"))
    if not _is_fragment(reading, own):
        return None
    return _changed(reading, last, own)


def _about_recorded(last: Question) -> Question | None:
    """After a figure was recorded, "it" is that indicator."""
    codes = tuple(entry.code for entry in last.entries if entry.code)
    if not codes:
        return None
    return Question(Kind.INDICATOR, aspect="value", picks=tuple(Pick(Dimension.INDICATOR, code) for code in codes), period=last.period)


def _answered(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """An answer to "which indicator?" names it, and the question asked before is answered for it."""
    if last.asked is None or (own and own.kind is not Kind.INDICATOR) or not reading.named or reading.has("why"):
        return None
    asked = Asked(last.asked, last.aspect_asked, lists=last.asked in _LISTS)
    subject = subject_of(reading, asked)
    kept = tuple(pick for pick in last.picks if pick.dimension not in {each.dimension for each in subject.picks})
    question = replace(
        last, kind=last.asked, aspect=last.aspect_asked, text=reading.typed, picks=(*kept, *subject.picks), alternatives=(), unread=(), asked=None,
        aspect_asked="",
    )  # fmt: skip
    return asking_back_if_unsure(reading, question, subject)


def _nth(reading: Reading, last: Question, own: Asked | None, code: str) -> Question:
    asked = own if own and own.kind in (*_ABOUT_ONE, Kind.ACTIONS, Kind.RISKS) else Asked(Kind.INDICATOR, "value")
    question = question_of(reading, asked, Subject((Pick(Dimension.INDICATOR, code),), ()))
    return replace(with_details(reading, question), mine=False, ratings=(), ranking=None, unread=(), period=_period(reading, last))


def _period(reading: Reading, last: Question) -> PeriodAsked:
    return reading.periods.asked if reading.periods.asked.last else last.period


def _asks_about_the_same(reading: Reading, own: Asked | None) -> bool:
    """ "Why is it red", "who owns that", "is that provisional", "what are we doing about it": nothing named anew."""
    if reading.named or own is None or reading.scope.everything:
        return False
    if own.kind in (Kind.DEFINITION,) or (own.kind is Kind.INDICATOR and own.aspect != "value"):
        return not reading.scope.mine or own.kind is Kind.DEFINITION
    refers = words.ANAPHORA.search(reading.text) or words.STRONG_LEAD.match(reading.text)
    return own.kind in (Kind.ACTIONS, Kind.RISKS, Kind.PROJECTS, Kind.MEETINGS, Kind.MONEY, Kind.DUE, Kind.TREND, Kind.COMPARE) and bool(
        refers or (own.kind in (Kind.TREND, Kind.COMPARE) and not reading.scope.mine)
    ) and not (own.kind is Kind.DUE and own.aspect in ("mine",))


def _about_the_same(reading: Reading, last: Question, own: Asked) -> Question:
    picks = _inherited(reading, last, own)
    if own.kind in (Kind.INDICATOR, Kind.DEFINITION) and not any(p.dimension is Dimension.INDICATOR for p in picks):
        if len(reading.context.shown) > 1:
            question = question_of(reading, own, Subject(last.picks, ()))
            return among(reading, question, reading.context.shown)
    question = with_details(reading, question_of(reading, own, Subject(picks, ())))
    mine = last.mine and not any(pick.dimension is Dimension.INDICATOR for pick in picks)
    period = _period(reading, last) if own.kind is not Kind.DUE else reading.periods.asked
    if own.kind is Kind.COMPARE:
        period = last.period if not reading.periods.asked.last else reading.periods.asked
    ratings = question.ratings if own.kind in (Kind.RISKS, Kind.PROJECTS) else ()
    question = replace(question, period=period, mine=mine, ratings=ratings)
    if own.kind is Kind.TREND and last.kind is Kind.TREND and not question.shown_as:
        question = replace(question, shown_as=last.shown_as)
    return asking_back_if_unsure(reading, question, Subject(picks, ()))


def _inherited(reading: Reading, last: Question, own: Asked) -> tuple[Pick, ...]:
    named = tuple(pick for pick in last.picks if pick.dimension is Dimension.INDICATOR and not pick.excluded)
    if len(reading.context.shown) == 1 and own.kind in (*_ABOUT_ONE, Kind.ACTIONS):
        return (Pick(Dimension.INDICATOR, reading.context.shown[0]),)
    if named and own.kind in (*_ABOUT_ONE, Kind.ACTIONS, Kind.RISKS):
        return named
    return last.picks


def _is_fragment(reading: Reading, own: Asked | None) -> bool:
    """Whether the text only changes something: it begins with a word that leads on, or is only a time, a rating, a shape."""
    if words.HOW_MANY.match(reading.text) or words.BEFORE_THAT.search(reading.text) or words.AFTER_THAT.search(reading.text) or words.LIST_THEM.match(reading.text):
        return True
    strong = words.STRONG_LEAD.match(reading.text)
    weak = words.LEAD.match(reading.text) or words.ANAPHORA.search(reading.text)
    explicit = own is not None and own.kind not in (Kind.INDICATORS, Kind.INDICATOR, Kind.TREND, Kind.COMPARE, Kind.SUMMARY, Kind.COUNT)
    if explicit and (reading.named or reading.scope.mine):
        return False
    if own and own.kind is Kind.SUMMARY and own.aspect != "headlines":
        return False
    if strong:
        return not (own and own.kind in (Kind.INDICATOR,) and own.aspect not in ("value",) and reading.named)
    return _is_bare(reading, own) or bool(weak and not reading.named and not explicit)


def _is_bare(reading: Reading, own: Asked | None) -> bool:
    """Only a time, a rating, a shape or a scope, without a verb."""
    length = len(reading.sentence.words)
    if reading.unread or length > 5:
        return False
    begins_anew = re.match(r"(?:show|list|which|what|any|give|how|who|when|is|are|top|worst|best|all)\b", reading.text)
    if begins_anew:
        return False
    if reading.named:
        scoped = not names_indicator(reading) and reading.context.last is not None and reading.context.last.kind in _LISTS
        return scoped and own is None and not reading.periods.asked.last
    return bool(
        reading.periods.spans or reading.ratings.ratings or shown_as(reading) or reading.has("by") or reading.scope.picks or reading.scope.mine or reading.scope.everything
    )


def _changed(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    kind, aspect = _kind_now(reading, last, own)
    lists = kind in _LISTS
    asked = Asked(kind, aspect, lists=lists)
    subject = subject_of(reading, asked)
    question = replace(
        last,
        kind=kind,
        aspect=aspect,
        text=reading.typed,
        picks=_picks_now(reading, last, subject),
        mine=reading.scope.mine or (last.mine and not _has_scope(subject) and not reading.scope.everything),
        alternatives=(),
        unread=tuple(reading.sentence.words[place] for place in reading.unread),
    )
    question = _details_now(reading, question, last)
    if reading.scope.frequencies and question.kind is Kind.TREND:
        question = _as_often(reading, replace(question, picks=tuple(p for p in question.picks if p.dimension is not Dimension.FREQUENCY)))
    if subject.doubtful:
        return asking_back_if_unsure(reading, question, subject)
    if reading.unread:
        return unknown(reading, question)
    return question if question != replace(last, text=reading.typed, unread=()) or words.LEAD.match(reading.text) else None


def _as_often(reading: Reading, question: Question) -> Question:
    """A trend "monthly" or "by quarter" instead."""
    frequency, period = Frequency(reading.scope.frequencies[0]), question.period
    if not period.last:
        return replace(question, period=replace(period, frequency=str(frequency)))
    first = Period.containing(Period.parse(period.first or period.last).first_day, frequency)
    last = Period.containing(Period.parse(period.last).last_day, frequency)
    newest = Period.latest_closed(reading.today, frequency)
    last = min(last, newest) if frequency.months > 1 else newest if period.count or last >= newest.previous(2) else last
    return replace(question, period=replace(period, first=min(first, last).notation, last=last.notation, count=0, frequency=str(frequency)))


def _kind_now(reading: Reading, last: Question, own: Asked | None) -> tuple[Kind, str]:
    shape = shown_as(reading)
    names = names_indicator(reading)
    if words.LIST_THEM.match(reading.text) and last.kind in (Kind.COUNT, Kind.SUMMARY):
        return Kind.INDICATORS, ""
    if own and own.kind is Kind.COUNT and not names:
        return Kind.COUNT, ""
    if names and last.kind in _LISTS:
        return (own.kind, own.aspect) if own else (Kind.INDICATOR, "value")
    if names:
        keeps = own is None or own.aspect == "value" or own.kind is last.kind
        return (last.kind, last.aspect) if keeps or own is None else (own.kind, own.aspect)
    if reading.has("by") and last.kind in (Kind.INDICATOR, Kind.TREND, Kind.COMPARE):
        return Kind.COMPARE, "groups"
    if reading.named and last.kind in (Kind.INDICATOR, Kind.TREND, Kind.DEFINITION) and not _only_areas(reading):
        return Kind.SUMMARY, "headlines"
    if reading.periods.against or (own and own.kind is Kind.COMPARE):
        return Kind.COMPARE, own.aspect if own and own.kind is Kind.COMPARE else ""
    if (shape == "chart" or reading.periods.stretch or (own and own.kind is Kind.TREND)) and last.kind is Kind.INDICATOR:
        return Kind.TREND, ""
    if own and own.kind is Kind.INDICATORS and last.kind in (Kind.SUMMARY, Kind.INDICATORS, *_ABOUT_ONE) and not shape:
        if last.kind in _ABOUT_ONE and last.codes:
            return last.kind, last.aspect
        return Kind.INDICATORS, own.aspect
    return last.kind, last.aspect


def _only_areas(reading: Reading) -> bool:
    return all(any(o.term.dimension is Dimension.AREA for o in each.options) for each in reading.named)


def _has_scope(subject: Subject) -> bool:
    return any(pick.dimension not in _KEEPS and not pick.excluded for pick in subject.picks)


def _picks_now(reading: Reading, last: Question, subject: Subject) -> tuple[Pick, ...]:
    """New picks take the place of the old ones of their sort; exclusions and qualities are added."""
    new = subject.picks
    if reading.scope.everything and not new:
        return tuple(pick for pick in last.picks if pick.dimension in _KEEPS)
    indicators = any(pick.dimension is Dimension.INDICATOR and not pick.excluded for pick in new)
    areas = all(pick.dimension is Dimension.AREA for pick in new if not pick.excluded)
    kept = []
    for pick in last.picks:
        opposite = Pick(pick.dimension, pick.key, not pick.excluded)
        if opposite in new or pick in new:
            continue
        if indicators and (pick.dimension is Dimension.INDICATOR or not pick.excluded):
            continue
        if _has_scope(subject) and pick.dimension not in _KEEPS and not (areas and pick.dimension is Dimension.INDICATOR):
            continue
        if any(each.dimension is pick.dimension and not each.excluded for each in new):
            continue
        kept.append(pick)
    return tuple(dict.fromkeys((*kept, *new)))


def _details_now(reading: Reading, question: Question, last: Question) -> Question:
    said, scope = reading.ratings, reading.scope
    period = period_after(reading.periods, reading.text, last.period, reading.today)
    changes: dict[str, object] = {}
    if period is not None:
        changes["period"] = period
    if said.ratings:
        changes |= {"ratings": said.ratings, "change": said.change, "new": said.new}
    if said.running:
        changes["running"] = said.running
    if scope.ranking:
        changes["ranking"] = scope.ranking
    if scope.direction:
        changes["direction"] = scope.direction
    if shape := shown_as(reading):
        changes["shown_as"] = shape
    if grouped := grouped_by(reading):
        changes["by"] = grouped
    if question.kind is Kind.COMPARE and reading.periods.against:
        changes |= {"against": reading.periods.against, "period": reading.periods.asked if reading.periods.asked.last else last.period}
    if question.kind in _ABOUT_ONE and any(pick.dimension is Dimension.INDICATOR for pick in question.picks) and question.kind is not last.kind:
        changes |= {"ratings": (), "ranking": None, "change": None, "running": 0, "new": False}
    return replace(question, **changes)
