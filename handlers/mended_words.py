"""A message that can't be composed again, with what is certain put right: figure, rating, what it was before."""

import re

import msgspec

from bot.reply import Bullets, Cell, Chart, File, Heading, Note, Part, Reply, Table, Text
from domain.access import State
from handlers.outcome import Correction
from handlers.returning.batch_changes import TRAVEL
from handlers.telling import ARROWS, NO_COMPARISON, state_mark
from handlers.wording import rating_tone, rating_word

AS_IT_WAS = "This message can't be written anew. What else is said here is as it was before the correction."
NO_CHART = "Its chart showed the old figure and is left out."
OLD_FILE = "The file that came with it holds the old figure."

_WHOLE = r"(?<![\w.,£-]){}(?![\w%]|[.,]\d)"
"""Not as a part of a longer figure or word."""

_NEAR = 120
"""Within so many characters behind a figure stands its rating, or it is another's."""

_BEFORE = (
    r"(?: \((?:draft|provisional)\))? "
    r"(?:the (?:month|quarter|half year|year) before|a year (?:before|ago))"
)
"""What follows a figure that is told as what another was before."""

_JUDGES = re.compile(
    r"\b(?:better|worse|best|worst|the same|improv\w+|rose|fell|risen|fallen|rising|falling|up|down|higher|lower"
    r"|highest|lowest|above|below|o(?:n|ff) target|running|in a row|since)\b",
    re.IGNORECASE,
)
"""What is said of a figure, and may not be true of another."""

_RATED = re.compile(r"\brated (?:as|differently)\b", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"(?<=[.?!])\s+(?=[^a-z])")


def with_new_words(reply: Reply, correction: Correction) -> Reply:
    """The same message with the new figure and its rating where the old ones stand beside the indicator's name.

    What was made of the old figure goes, its chart too, and a line says that the rest is as it was.
    """
    said = [AS_IT_WAS]
    said += [NO_CHART] if any(isinstance(part, Chart) for part in reply.parts) else []
    said += [OLD_FILE] if any(isinstance(part, File) for part in reply.parts) else []
    note = Note(" ".join(said))
    kept = (part for part in reply.parts if not isinstance(part, Chart | File) and not _is_as_it_was(part))
    mended = (_part(part, correction) for part in kept)
    parts = (note, *(part for part in mended if not isinstance(part, Text | Heading) or part.text))
    return msgspec.structs.replace(reply, summary=_words(reply.summary, correction) or correction.words, parts=parts)


def holds_it_beside(reply: Reply, correction: Correction) -> bool:
    """Whether a message tells the old figure as what a later one was before."""
    return any(_holds_it_beside(part, correction) for part in reply.parts)


def _holds_it_beside(part: Part, correction: Correction) -> bool:
    if isinstance(part, Table):
        return any(_row_beside(row, correction) != row for row in part.rows)
    texts = part.items if isinstance(part, Bullets) else (part.text,) if isinstance(part, Text) else ()
    return any(_found_beside(text, correction) is not None for text in texts)


def _is_as_it_was(part: Part) -> bool:
    return isinstance(part, Note) and part.text.startswith(AS_IT_WAS)


def _part(part: Part, correction: Correction) -> Part:
    if isinstance(part, Text | Note | Heading):
        return msgspec.structs.replace(part, text=_words(part.text, correction))
    if isinstance(part, Bullets):
        return Bullets(tuple(words for item in part.items if (words := _words(item, correction))))
    if isinstance(part, Table):
        return msgspec.structs.replace(part, rows=tuple(_row(part, row, correction) for row in part.rows))
    return part


def _row(table: Table, row: tuple[Cell, ...], correction: Correction) -> tuple[Cell, ...]:
    """The row with the figure, its rating and its direction as they are now."""
    named = any(correction.name in cell.text for cell in row)
    dated = correction.name in table.caption and any(correction.period == cell.text for cell in row)
    if not named and not dated:
        return row
    figure = next((place for place, cell in enumerate(row) if _is_figure(cell.text, correction.old)), None)
    if figure is None:
        return _row_beside(row, correction)
    return tuple(_cell(cell, correction, here=place == figure) for place, cell in enumerate(row))


def _cell(cell: Cell, correction: Correction, *, here: bool) -> Cell:
    if here:
        return msgspec.structs.replace(cell, text=cell.text.replace(correction.old, correction.new))
    if correction.was is not correction.becomes and cell.text.split(",")[0] == rating_word(correction.was):
        return Cell(rating_word(correction.becomes), rating_tone(correction.becomes))
    if cell.text in ARROWS.values():
        return Cell(ARROWS[correction.travel] if correction.travel else NO_COMPARISON)
    way = _way_of(cell.text)
    if not way:
        return cell
    before = cell.text.removeprefix(f"{way} ")
    is_known = correction.travel is not None and _is_figure(before, correction.before)
    return Cell(f"{TRAVEL[correction.travel]} {before}" if correction.travel and is_known else before)


def _row_beside(row: tuple[Cell, ...], correction: Correction) -> tuple[Cell, ...]:
    """The row of a later figure with what it was before as that is now, and nothing made of it."""
    if not any(correction.name in cell.text for cell in row):
        return row
    return tuple(
        Cell(cell.text.removeprefix(f"{way} ").replace(correction.old, correction.new))
        if (way := _way_of(cell.text)) and _is_figure(cell.text.removeprefix(f"{way} "), correction.old)
        else cell
        for cell in row
    )


def _way_of(text: str) -> str:
    """`Better than` of `Better than 38`; empty where no direction is said."""
    return next((way for way in TRAVEL.values() if text.startswith(f"{way} ")), "")


def _is_figure(text: str, old: str) -> bool:
    return text in (old, *(f"{old}{state_mark(state)}" for state in State))


def _words(text: str, correction: Correction) -> str:
    """The text with the figure and the rating that follows it as they are now; what only looks like it stays.

    A sentence that made something of the figure goes, unless somebody wrote it.
    """
    if correction.was is not correction.becomes and _RATED.search(text):
        return ""
    name = text.find(correction.name)
    if name < 0:
        return text
    found = _found(text, name + len(correction.name), _WHOLE.format(re.escape(correction.old)), correction)
    if found is None:
        return _with_what_it_was(text, correction)
    behind = _rated(text[found.end() :], correction)
    return _unjudged(f"{text[: found.start()]}{correction.new}{behind}", correction)


def _found(text: str, start: int, pattern: str, correction: Correction) -> re.Match[str] | None:
    """The first place behind `start` that is not in somebody's own words."""
    own = [found.span() for words in correction.written for found in re.finditer(re.escape(words), text)]
    places = re.compile(pattern).finditer(text, start)
    return next((each for each in places if not any(a <= each.start() < b for a, b in own)), None)


def _found_beside(text: str, correction: Correction) -> re.Match[str] | None:
    name = text.find(correction.name)
    pattern = rf"{_WHOLE.format(re.escape(correction.old))}(?={_BEFORE})"
    return _found(text, name + len(correction.name), pattern, correction) if name >= 0 else None


def _with_what_it_was(text: str, correction: Correction) -> str:
    found = _found_beside(text, correction)
    if found is None:
        return text
    return _unjudged(f"{text[: found.start()]}{correction.new}{text[found.end() :]}", correction)


def _rated(behind: str, correction: Correction) -> str:
    if correction.was is correction.becomes:
        return behind
    rating = re.compile(_WHOLE.format(re.escape(correction.was.value)), re.IGNORECASE).search(behind, 0, _NEAR)
    if rating is None:
        return behind
    capital, word = rating[0][:1].isupper(), correction.becomes.value
    return f"{behind[: rating.start()]}{word.capitalize() if capital else word}{behind[rating.end() :]}"


def _unjudged(text: str, correction: Correction) -> str:
    """Without the sentences that judge, as the figure they judged is another now; somebody's own words stay."""
    return "\n".join(
        line for each in text.split("\n") if (line := " ".join(_honest(_SENTENCE_ENDS.split(each), correction)))
    )


def _honest(sentences: list[str], correction: Correction) -> list[str]:
    return [each for each in sentences if not _JUDGES.search(_without_own_words(each, correction))]


def _without_own_words(sentence: str, correction: Correction) -> str:
    for words in (correction.name, *correction.written):
        sentence = sentence.replace(words, "")
        if sentence.rstrip(".!? ") and sentence.rstrip(".!? ") in words:
            return ""
    return sentence
