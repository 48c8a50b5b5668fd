"""How each word of a text was read, and why it was taken for this kind of question: for `ask --explain`."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from handlers.understanding.deciding.settling import settle
from handlers.understanding.explaining.aligning import aligned
from handlers.understanding.explaining.matching import how_matched, slip
from handlers.understanding.explaining.weighing import Weighed, spoken_cue, weighed
from handlers.understanding.hearing import as_it_is_read
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named, rivals
from handlers.understanding.names.option import Option
from handlers.understanding.question import Dimension, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context, Vocabulary
from handlers.understanding.words.sentence import Span
from handlers.understanding.words.tokens import plain, read_tokens

MOST_MEANINGS = 3


@dataclass(frozen=True)
class WordReading:
    """Words as they were typed, what they were taken for, and how they matched it, where they did."""

    words: str
    read_as: str
    matched: str = ""


@dataclass(frozen=True)
class Explained:
    """A text explained: every word of it in order, the question it became, and why it became that."""

    words: tuple[WordReading, ...]
    question: Question
    weighed: Weighed


@dataclass(frozen=True)
class _Claim:
    """Tokens that were read together."""

    places: tuple[int, ...]
    read_as: str
    matched: str = ""


def explain(
    text: str, vocabulary: Vocabulary | Index, asker: Asker, today: date, context: Context = NOTHING_BEFORE
) -> Explained:
    """How each word was read, in the order of the text, none left out; never raises."""
    index = Index.of(vocabulary)
    question = understand(text, index, asker, today, context)
    reading = read(as_it_is_read(question.text or text, index), index, asker, context, today)
    stated = tuple(_stated(reading, question))
    claims = _claimed((*stated, *_claims(reading, lists=not question.codes)), len(reading.sentence.tokens))
    in_order = sorted((*claims, *_left_over(reading, claims)), key=lambda claim: claim.places)
    return Explained(_rows(plain(text), reading, in_order), question, weighed(reading, question))


def _rows(text: str, reading: Reading, claims: list[_Claim]) -> tuple[WordReading, ...]:
    """A row for each claim in the words that were typed, and one for each word that is not read at all."""
    typed = read_tokens(text)
    beside = aligned(typed, reading.sentence.tokens)
    rows = [(place, WordReading(typed[place].raw, "passed over")) for place in beside.passed_over]
    for claim in claims:
        places = sorted(place for each in claim.places for place in beside.typed.get(each, ()))
        if places:
            words = " ".join(typed[place].raw for place in places)
            rows.append((places[0], _row(reading, claim, words, beside.otherwise)))
    return tuple(row for _, row in sorted(rows, key=lambda each: each[0]))


def _row(reading: Reading, claim: _Claim, typed: str, otherwise: frozenset[int]) -> WordReading:
    tokens = reading.sentence.tokens
    put = " ".join(tokens[place].raw for place in claim.places) if otherwise.intersection(claim.places) else ""
    slips = (slip(tokens[place], reading.sentence.words[place]) for place in claim.places)
    said = (claim.matched, f"read as “{put}”" if put else "", *slips)
    return WordReading(typed, claim.read_as, "; ".join(filter(None, said)))


def _claimed(claims: tuple[_Claim, ...], count: int) -> list[_Claim]:
    """Each token with the first claim on it."""
    kept, taken = [], set[int]()
    for claim in claims:
        places = tuple(place for place in claim.places if place not in taken and place < count)
        taken.update(places)
        if places:
            kept.append(_Claim(places, claim.read_as, claim.matched))
    return kept


def _left_over(reading: Reading, claims: list[_Claim]) -> list[_Claim]:
    taken = {place for claim in claims for place in claim.places}
    return [
        _Claim((place,), "unread" if place in reading.unread else "ordinary word")
        for place in range(len(reading.sentence.tokens))
        if place not in taken
    ]


def _stated(reading: Reading, question: Question) -> Iterator[_Claim]:
    """The tokens of figures that were stated."""
    raws = [token.raw.casefold() for token in reading.sentence.tokens]
    for entry in question.entries:
        parts = entry.answer.casefold().split()
        for place, raw in enumerate(raws):
            if parts and (raw in parts or raw in entry.answer.casefold()) and any(map(str.isdigit, raw)):
                yield _Claim((place,), f"figure for {entry.code or 'what is owed'}")


def _claims(reading: Reading, *, lists: bool) -> Iterator[_Claim]:
    for named in reading.named:
        yield _name(reading, named, lists=lists)
    for span in reading.times:
        yield _Claim(tuple(span), f"period: {_time(reading)}")
    yield from _spans("rating", reading.ratings.spans)
    yield from _spans("which ones", reading.scope.spans)
    for cue, spans in reading.cues.items():
        yield from _spans(f"turn of phrase: {spoken_cue(cue)}", spans)


def _spans(read_as: str, spans: tuple[Span, ...]) -> Iterator[_Claim]:
    return (_Claim(tuple(span), read_as) for span in spans)


def _name(reading: Reading, named: Named, *, lists: bool) -> _Claim:
    """What a name was taken for: the thing it stands for in this question, or all that it may mean."""
    settled = settle(reading, named, lists=lists)
    picked = {(pick.dimension, pick.key) for pick in settled.picks}
    options = [option for option in named.options if (option.term.dimension, option.term.key) in picked]
    doubtful = options or list(settled.doubtful) or list(rivals(named))
    first = doubtful[0].term if doubtful else named.options[0].term
    return _Claim(named.places, _meanings(doubtful or list(named.options[:1])), how_matched(reading, named, first))


def _meanings(options: list[Option]) -> str:
    said = [_meaning(option) for option in options[:MOST_MEANINGS]]
    more = f" or {len(options) - MOST_MEANINGS} more" if len(options) > MOST_MEANINGS else ""
    return " or ".join(said) + more


def _meaning(option: Option) -> str:
    term = option.term
    code = f" {term.key}" if term.dimension is Dimension.INDICATOR else ""
    return f"{term.dimension}{code} {term.name}" if term.name != term.key else f"{term.dimension} {term.name}"


def _time(reading: Reading) -> str:
    asked = reading.periods.asked
    if not asked.last:
        return " and ".join(reading.periods.against) or "now"
    return asked.last if asked.first == asked.last else f"{asked.first} to {asked.last}"
