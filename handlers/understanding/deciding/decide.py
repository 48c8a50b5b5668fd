"""From what was read to a Question: the kind, what it is about, or what has to be asked back."""

from domain.periods import Period
from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.asking_back import (
    ambiguous,
    beyond,
    no_length_of_time,
    no_subject,
    not_understood,
    unknown,
)
from handlers.understanding.deciding.bodies_asked import given_by_a_body, with_bodies_that_sit
from handlers.understanding.deciding.counted_in import about_what_it_counts_in
from handlers.understanding.deciding.details import with_details
from handlers.understanding.deciding.feedback import feedback_asked
from handlers.understanding.deciding.kinds import kind_asked
from handlers.understanding.deciding.kinds_over_time import through_all_of_it
from handlers.understanding.deciding.left_over import left_over
from handlers.understanding.deciding.lengths_of_time import tells_no_length
from handlers.understanding.deciding.limits import limit_said
from handlers.understanding.deciding.money_said import with_costs, with_money_of_a_scope
from handlers.understanding.deciding.own_portfolio import of_their_portfolio
from handlers.understanding.deciding.returns_asked import of_the_next
from handlers.understanding.deciding.shape_asked import grouped_by, shown_as
from handlers.understanding.deciding.subjects import Subject, has_an_indicator, is_mine, own_picks, subject_of
from handlers.understanding.deciding.titles import title_named
from handlers.understanding.deciding.unread import is_number, may_matter
from handlers.understanding.question import Alternative, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading

_NEEDS_INDICATOR = (Kind.INDICATOR, Kind.TREND, Kind.DEFINITION)


def decide(reading: Reading) -> Question:
    """The Question in this text alone, without what was said before."""
    customers = feedback_asked(reading)
    if customers:
        return customers
    reading = about_what_it_counts_in(with_costs(with_money_of_a_scope(reading)))
    asked = given_by_a_body(reading, kind_asked(reading))
    titled = title_named(reading, asked)
    if titled:
        about, pick = titled
        return Question(about.kind, reading.typed, about.aspect, picks=(pick,), shown_as=shown_as(reading))
    subject = subject_of(reading, asked)
    if asked is None:
        asked = _by_subject(reading, subject)
    if asked is None:
        return unknown(reading, Question(Kind.CLARIFY, reading.typed))
    question = with_details(reading, through_all_of_it(reading, question_of(reading, asked, subject)))
    question = of_the_next(reading, of_their_portfolio(reading, with_bodies_that_sit(reading, question)))
    return question if question.kind is Kind.CLARIFY else asking_back_if_unsure(reading, question, subject)


def _by_subject(reading: Reading, subject: Subject) -> Asked | None:
    """Only a name, or only "mine": an indicator asks for its value, anything else for how it is doing."""
    if any(pick.dimension is Dimension.INDICATOR for pick in subject.picks):
        return Asked(Kind.INDICATOR, "value")
    if subject.picks or subject.doubtful or reading.scope.mine or reading.scope.everything:
        return Asked(Kind.SUMMARY, "headlines", lists=True)
    return None


def _named_picks(reading: Reading, asked: Asked, subject: Subject) -> tuple[Pick, ...]:
    """What was picked by its name, not as the asker's own."""
    own = own_picks(reading, asked) if reading.scope.mine else ()
    return tuple(pick for pick in subject.picks if pick not in own)


def question_of(reading: Reading, asked: Asked, subject: Subject) -> Question:
    """The question with what it is about, its period and its ratings."""
    period = reading.periods.asked
    said = reading.ratings
    return Question(
        kind=asked.kind,
        text=reading.typed,
        aspect=asked.aspect,
        picks=subject.picks,
        mine=(is_mine(reading, _named_picks(reading, asked, subject)) or asked == Asked(Kind.DUE, "mine", lists=True))
        and not has_an_indicator(subject.picks),
        ratings=said.ratings,
        period=period,
        running=said.running,
        change=said.change,
        new=said.new,
        ranking=reading.scope.ranking,
        direction=reading.scope.direction,
        against=reading.periods.against,
        shown_as=shown_as(reading),
        by=grouped_by(reading),
        alternatives=_other_period(reading),
        unread=tuple(reading.sentence.words[place] for place in reading.unread),
    )


def _other_period(reading: Reading) -> tuple[Alternative, ...]:
    """The second meaning of "Q2 2024", one press away."""
    if not reading.periods.other or not reading.times:
        return ()
    other, span = Period.parse(reading.periods.other), reading.times[-1]
    return (Alternative(other.title, reading.sentence.typed_instead(span, other.short)),)


def asking_back_if_unsure(reading: Reading, question: Question, subject: Subject) -> Question:
    """The question, or what must be asked first: which of several, about what, or what an unknown word means."""
    if doubt := subject.doubtful:
        return ambiguous(reading, question, doubt)
    if question.kind in _NEEDS_INDICATOR and not question.codes and not _may_lack_subject(question):
        if any(not is_number(reading.sentence.words[place]) for place in reading.unread):
            return unknown(reading, question)
        return no_subject(question)
    if reading.unread and may_matter(reading, question):
        return unknown(reading, question)
    return _asking_back_if_more_is_said(reading, question, subject)


def _asking_back_if_more_is_said(reading: Reading, question: Question, subject: Subject) -> Question:
    """The question, or what must be asked first where words tell more than it answers."""
    if limit := limit_said(reading, question):
        return beyond(reading, question, limit)
    if tells_no_length(reading, question, subject.settled):
        return no_length_of_time(reading, question)
    untold = left_over(reading, question)
    return not_understood(reading, question, untold) if untold else question


def _may_lack_subject(question: Question) -> bool:
    if question.kind is Kind.TREND or (question.kind is Kind.DEFINITION and question.aspect == "owner"):
        return bool(question.picks)
    return question.aspect == "source" and bool(question.figures)
