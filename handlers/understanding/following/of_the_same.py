"""What is asked of the same that was just told: "why is it red", "who owns that", "what are we doing about it"."""

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.asking_back import among
from handlers.understanding.deciding.decide import asking_back_if_unsure, question_of
from handlers.understanding.deciding.details import with_details
from handlers.understanding.deciding.subjects import Subject
from handlers.understanding.following import words
from handlers.understanding.following.periods import AS_IT_IS_NOW
from handlers.understanding.following.turns import MOST_TOGETHER
from handlers.understanding.following.work import OF_WORK
from handlers.understanding.question import ABOUT_ONE, COMMENTS, Dimension, Kind, PeriodAsked, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid

_OF_EACH = (Kind.TREND, Kind.DEFINITION, Kind.ACTIONS)
SHOWN = (Kind.TREND, Kind.COMPARE)


def asks_about_the_same(reading: Reading, last: Question, own: Asked) -> bool:
    """ "Why is it red", "who owns that", "is that provisional", "what are we doing about it": nothing named anew."""
    if (reading.named and not _names_people(reading, own)) or reading.scope.everything:
        return False
    mine = reading.scope.mine
    if own.kind is Kind.DEFINITION or (own.kind is Kind.INDICATOR and own.aspect != "value"):
        return own.kind is Kind.DEFINITION or not mine
    if own == Asked(Kind.DUE, "expected"):
        return bool(last.codes)
    if own == Asked(Kind.DUE, "mine", lists=True) or own.kind not in (*OF_WORK, *SHOWN):
        return False
    if own.kind in (Kind.RISKS, Kind.PROJECTS, Kind.ACTIONS, Kind.MONEY) and words.is_bare_kind(reading.sentence.text):
        return True
    refers = words.ANAPHORA.search(reading.text) or words.STRONG_LEAD.match(reading.text)
    return bool(refers) or (own.kind in SHOWN and not mine)


def of_the_one(reading: Reading, last: Question, own: Asked) -> Asked:
    """What is asked, of the one indicator that was told where no others are spoken of: "what's the estimate"."""
    one = last.kind in ABOUT_ONE and len(last.codes) == 1 and not (reading.scope.mine or reading.scope.everything)
    alone = own == _FORECASTS and one and not _OTHERS_TOO.search(reading.sentence.text)
    return Asked(Kind.INDICATOR, "forecast") if alone else own


_FORECASTS = Asked(Kind.INDICATORS, "forecast", lists=True)
_OTHERS_TOO = SeldomSaid(
    r"\b(?:which|all|every|any|anything|list|indicators|measures|kpis|ones|others?|forecasts|predictions|estimates"
    r"|projections|things|everything|how many|whats going|what else)\b"
)


def _names_people(reading: Reading, own: Asked) -> bool:
    """ "Is Asha or Jerome the lead now": who may own what was just shown."""
    people = (each.options and each.options[0].term.dimension is Dimension.PERSON for each in reading.named)
    return own == Asked(Kind.DEFINITION, "owner") and all(people)


def about_the_same(reading: Reading, last: Question, own: Asked) -> Question:
    """That question of what was just told; asked back where it is one of several."""
    picks = _inherited(reading, last, own)
    single = any(pick.dimension is Dimension.INDICATOR for pick in picks)
    of_one = own.kind in (Kind.INDICATOR, Kind.DEFINITION) or (own.kind is Kind.TREND and not last.picks)
    if _are_comments_of_a_list(reading, last, own):
        return replace(last, text=reading.typed, aspect=COMMENTS)
    if of_one and not single and len(reading.context.shown) > 1:
        return among(reading, question_of(reading, own, Subject(last.picks, ())), reading.context.shown)
    question = with_details(reading, question_of(reading, own, Subject(picks, ())))
    question = replace(
        question,
        period=reading.periods.asked if own.kind is Kind.DUE else period(reading, last),
        mine=last.mine and not single,
        ratings=question.ratings if own.kind in (Kind.RISKS, Kind.PROJECTS) else (),
        shown_as=question.shown_as or (last.shown_as if own.kind is last.kind else ""),
    )
    return asking_back_if_unsure(reading, question, Subject(picks, ()))


def _are_comments_of_a_list(reading: Reading, last: Question, own: Asked) -> bool:
    """ "Any comments on those" after a list: each with what was said of it."""
    many = last.kind is Kind.INDICATORS and not last.codes and len(reading.context.shown) > 1
    asked = own == Asked(Kind.INDICATOR, "comment") and not reading.times
    return many and asked and bool(_OF_THOSE.search(reading.sentence.text))


_OF_THOSE = SeldomSaid(r"\b(?:those|them|these|each|all|they)\b")


def _inherited(reading: Reading, last: Question, own: Asked) -> tuple[Pick, ...]:
    named = tuple(pick for pick in last.picks if pick.dimension is Dimension.INDICATOR and not pick.excluded)
    of_them = words.THEM.search(reading.sentence.text) or (own.kind is Kind.TREND and last.ratings)
    if of_them and last.kind is Kind.INDICATORS and own.kind in _OF_EACH:
        several = reading.context.shown if len(reading.context.shown) <= MOST_TOGETHER else ()
        if several:
            return about_codes(*several).picks
    if len(reading.context.shown) == 1 and own.kind in (*ABOUT_ONE, Kind.ACTIONS):
        return about_codes(*reading.context.shown).picks
    return named if named and own.kind in (*ABOUT_ONE, Kind.ACTIONS, Kind.RISKS, Kind.DUE) else last.picks


def about_codes(*codes: str) -> Subject:
    """These indicators as what a question is about."""
    return Subject(tuple(Pick(Dimension.INDICATOR, code) for code in codes), ())


def period(reading: Reading, last: Question) -> PeriodAsked:
    """The time said, else that of the question before, unless it was what is still to come."""
    said = reading.periods.asked
    now = AS_IT_IS_NOW.search(reading.sentence.text)
    return said if said.last or last.aspect == "forecast" or now else last.period
