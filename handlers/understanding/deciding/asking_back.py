"""Asking back: which of several things was meant, what a word means, or what the question is about."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.meanings import KINDS, Meaning
from domain.periods import Frequency, Period
from handlers.understanding.deciding.settling import Settled
from handlers.understanding.names.near_names import NEAREST
from handlers.understanding.names.priority_numbers import IS_NUMBER, nearest_numbered
from handlers.understanding.names.unknown_codes import nearest_codes
from handlers.understanding.periods.words import year_start
from handlers.understanding.question import Alternative, Dimension, Entry, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Span

MOST = 4


def ambiguous(reading: Reading, question: Question, doubt: Settled) -> Question:
    """Which of the things that these words may mean; the words with the meanings as buttons."""
    options = [option.term for option in doubt.doubtful]
    shown = options[: MOST if len(options) <= MOST else MOST - 1]
    span = _with_unread(reading, doubt.named.span)
    alternatives = [_meaning(reading, span, term, options) for term in shown]
    if len(options) > MOST and all(term.dimension is Dimension.INDICATOR for term in options):
        words = reading.sentence.typed_part(doubt.named.span)
        alternatives.append(Alternative(f"All {len(options)} about {words}", f"list the {words} indicators"))
    return _clarify(question, "which", tuple(alternatives))


def _with_unread(reading: Reading, span: Span) -> Span:
    """The words of a name with those beside them that meant nothing."""
    start, end = span.start, span.end
    while start - 1 in reading.unread:
        start -= 1
    while end in reading.unread:
        end += 1
    return Span(start, end)


def unknown(reading: Reading, question: Question) -> Question:
    """The nearest three for words that name nothing here."""
    span = _unread_span(reading)
    if span is None:
        return _clarify(question, "unclear", _of_a_time(reading))
    named = [each for each in reading.named if each.options and abs(each.span.start - span.start) <= 4]
    terms = [each.options[0].term for each in named[:1]]
    whole, together = span, True
    for each in named[:1]:
        whole = Span(min(span.start, each.span.start), max(span.end, each.span.end))
        together = len(whole) == len(span) + len(each.span)
    near = nearest_codes(reading.sentence, span, reading.index, NEAREST) or _nearest_priorities(reading, span)
    near = near or reading.index.near_names.nearest(reading.sentence.typed_part(span))
    if question.kind is Kind.MEETINGS and not near and not terms:
        near = tuple(term for term in reading.index.terms if term.dimension is Dimension.BODY)
    terms += [term for term in near if term not in terms]
    alternatives = tuple(_meaning(reading, whole, term, terms, teaches=together) for term in terms[:NEAREST])
    return _clarify(question, "unknown", alternatives)


def _nearest_priorities(reading: Reading, span: Span) -> tuple[Term, ...]:
    """Those with the nearest numbers or letters, where "priority" leads to one that none has."""
    said = reading.sentence.words
    led = span.start > 0 and reading.index.nouns.get(said[span.start - 1]) is Dimension.PRIORITY
    if not (led and len(span) == 1 and IS_NUMBER.fullmatch(said[span.start])):
        return ()
    places = nearest_numbered(said[span.start], reading.index.numbered_priorities)
    return tuple(reading.index.terms[place] for place in places[:NEAREST])


def no_length_of_time(reading: Reading, question: Question) -> Question:
    """What was named, where it is asked how long that takes and it does not tell."""
    terms = (reading.index.term(Dimension.INDICATOR, code) for code in question.codes)
    alternatives = tuple(Alternative(term.name, term.key) for term in terms if term)
    return _clarify(question, "how long", alternatives)


def _of_a_time(reading: Reading) -> tuple[Alternative, ...]:
    """What may be asked of a time that was said alone."""
    timed = {place for span in reading.times for place in span}
    alone = all(place in timed or word in JOINING for place, word in enumerate(reading.sentence.words))
    if not reading.periods.asked.last or not alone:
        return ()
    asks = ("headlines", "red indicators")
    return tuple(Alternative(f"{ask[:1].upper()}{ask[1:]} {reading.typed}", f"{ask} {reading.typed}") for ask in asks)


def beyond(reading: Reading, question: Question, span: Span) -> Question:
    """The same list without a limit that nothing can be picked by."""
    without = " ".join(reading.sentence.typed_instead(span, "").split())
    limit = reading.sentence.typed_part(span)
    alternative = Alternative(f"All, without “{limit}”"[:70], without)
    return replace(_clarify(question, "limit", (alternative,)), words=limit)


def not_understood(reading: Reading, question: Question, places: Sequence[int]) -> Question:
    """What may be asked of what was named, where words at these places tell that it is not the plain answer."""
    span = Span(places[0], places[-1] + 1)
    asked = replace(_clarify(question, "left over", ()), words=reading.sentence.typed_part(span))
    if question.kind in (Kind.INDICATORS, Kind.COUNT):
        without = reading.sentence.typed_instead(Span(places[0], places[0] + 1), "", places[1:])
        return replace(asked, alternatives=(Alternative(f"All, without “{asked.words}”"[:70], without),))
    picks = [pick for pick in question.picks if not pick.excluded]
    indicators = [pick for pick in picks if pick.dimension is Dimension.INDICATOR]
    about = indicators[0] if indicators else next(iter(picks), None)
    name = _name(reading, about.dimension, about.key) if about else ""
    asks = _OF_A_FIGURE if indicators else _OF_A_SERVICE
    return replace(asked, alternatives=tuple(Alternative(label, ask.format(name)) for label, ask in asks if name))


def _name(reading: Reading, dimension: Dimension, key: str) -> str:
    term = reading.index.term(dimension, key)
    return (term.key if dimension is Dimension.INDICATOR else term.name) if term else ""


_OF_A_FIGURE = (
    ("The latest figure", "{}"),
    ("How it has moved", "trend of {}"),
    ("Why it is so", "why {}"),
    ("Who is responsible", "who owns {}"),
)
_OF_A_SERVICE = (
    ("How it is doing", "how is {} doing"),
    ("What is red there", "red indicators in {}"),
    ("What is being done", "actions in {}"),
    ("Who is responsible", "who is responsible for {}"),
)
"""What is asked most often of a figure, and of a service: the button, and what it asks."""


def no_subject(question: Question) -> Question:
    """ "Why is it red?" with nothing said before."""
    return _clarify(question, "subject", ())


def among(reading: Reading, question: Question, codes: tuple[str, ...]) -> Question:
    """Which of the indicators that were just listed."""
    names = {term.key: term.name for term in reading.index.terms if term.dimension is Dimension.INDICATOR}
    alternatives = tuple(
        Alternative(names.get(code, code), f"{reading.typed.rstrip(' ?.!')} {code}") for code in codes[:MOST]
    )
    return _clarify(question, "which", alternatives)


def stated_ambiguously(question: Question, offered: Sequence[tuple[str, str]]) -> Question:
    """A figure for a name that several indicators have: the name of each, and the text that states it for that one."""
    return _clarify(question, "which", tuple(Alternative(name, text) for name, text in offered[:MOST]))


def part_or_year(question: Question, entry: Entry, year: str) -> Question:
    """ "24/25" is 24 of 25, or a financial year."""
    part, _, whole = year.partition("/")
    start = Period(Frequency.YEAR, year_start(year) or 0)
    figure = Alternative(f"The figure {part} out of {whole}", f"{entry.code} {part} of {whole}")
    asked = Alternative(f"What it was in {start.short}", f"{entry.code} in {start.notation}")
    return _clarify(replace(question, entries=()), "which", (figure, asked))


def _clarify(question: Question, aspect: str, alternatives: tuple[Alternative, ...]) -> Question:
    return replace(
        question,
        kind=Kind.CLARIFY,
        aspect=aspect,
        alternatives=alternatives,
        asked=question.kind,
        aspect_asked=question.aspect,
    )


def _unread_span(reading: Reading) -> Span | None:
    if not reading.unread:
        return None
    first = last = reading.unread[0]
    for place in reading.unread[1:]:
        if place - last > 2:
            break
        last = place
    return Span(first, last + 1)


def _meaning(reading: Reading, span: Span, term: Term, among: list[Term], *, teaches: bool = True) -> Alternative:
    kinds = {each.dimension for each in among}
    label = term.name
    if term.dimension is not Dimension.INDICATOR and len(kinds) > 1:
        label = f"{term.name} ({term.dimension})"
    said = term.key if term.dimension is Dimension.INDICATOR else f"{term.name} {_noun(term)}".strip()
    text = reading.sentence.typed_instead(span, said, reading.unread)
    if not teaches or str(term.dimension) not in KINDS:
        return Alternative(label, text)
    return Alternative(label, text, reading.sentence.typed_part(span), str(Meaning(str(term.dimension), term.key)))


def _noun(term: Term) -> str:
    noun = str(term.dimension)
    plain = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE, Dimension.PRIORITY)
    return noun if term.dimension in plain and not term.name.casefold().endswith((noun, noun + "s")) else ""
