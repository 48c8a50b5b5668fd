"""How each word of a text was read, for `ask --explain`."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from handlers.understanding.index import Index
from handlers.understanding.reading import Reading, read
from handlers.understanding.said_figures import read_figures
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context, Vocabulary


@dataclass(frozen=True)
class WordReading:
    """Words as they were typed and what they were taken for."""

    words: str
    read_as: str


def explain(
    text: str, vocabulary: Vocabulary | Index, asker: Asker, today: date, context: Context = NOTHING_BEFORE
) -> tuple[WordReading, ...]:
    """How each word was read, in the order of the text; never raises."""
    index = Index.of(vocabulary)
    stated = read_figures(text, index, asker, context, today)
    if stated and stated.entries:
        return tuple(
            WordReading(entry.answer, f"a figure for {entry.code or 'what is owed'}") for entry in stated.entries
        )
    reading = read(text, index, asker, context, today)
    found = sorted(_readings(reading), key=lambda each: each[0])
    return tuple(WordReading(words, meaning) for _, words, meaning in found if words)


def _readings(reading: Reading) -> Iterator[tuple[int, str, str]]:
    sentence, taken = reading.sentence, set[int]()
    for named in reading.named:
        meanings = " or ".join(f"{option.term.dimension} {option.term.name}" for option in named.options[:3])
        more = f" or {len(named.options) - 3} more" if len(named.options) > 3 else ""
        taken.update(named.span)
        yield named.span.start, sentence.typed_part(named.span), meanings + more
    for span in reading.times:
        taken.update(span)
        yield span.start, sentence.typed_part(span), f"time: {_time(reading)}"
    for label, spans in (
        ("rating", reading.ratings.spans),
        ("scope", reading.scope.spans),
        *sorted(reading.cues.items()),
    ):
        for span in spans:
            taken.update(span)
            yield span.start, sentence.typed_part(span), label
    corrected = dict(reading.corrected)
    for place, token in enumerate(sentence.tokens):
        if place in reading.unread:
            yield place, token.raw, "not understood"
        elif token.word in corrected:
            yield place, token.raw, f"spelt {corrected[token.word]}"
        elif place not in taken:
            yield place, token.raw, "left out"


def _time(reading: Reading) -> str:
    asked = reading.periods.asked
    if not asked.last:
        return " and ".join(reading.periods.against) or "now"
    return asked.last if asked.first == asked.last else f"{asked.first} to {asked.last}"
