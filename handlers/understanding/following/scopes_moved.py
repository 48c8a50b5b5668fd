"""What a list is widened by: "throw licensing in too", "open it up to all services"."""

from handlers.understanding.following.colours_moved import ADDS
from handlers.understanding.following.said_with_a_name import Read, is_cut, is_only_named, middle, names_a_scope
from handlers.understanding.question import Kind, Question
from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_THE_WHOLE = Pattern(
    r"\b(?:(?:the )?(?:whole|entire|full|total) (?:council|authority|organisation|organization|of the council)"
    r"|all (?:(?:the|our|of the|of our) )?(?:services|directorates|departments|teams|portfolios|service areas)"
    r"|everywhere|every(?:one|body)|across the board|(?:council|corporate|authority|organisation) ?wide|corporately"
    r"|(?:the )?(?:council|authority|organisation) (?:as a whole|overall))\b"
)
_WIDENS = IDLE | words(
    "widen widened broaden broadened open expand extend stretch blow scale zoom revert return switch go goes going back"
    " cover include including across over for now all whole everything instead same same again rather view picture"
    " look list scope check"
)
_AROUND = IDLE | words(
    "add adding added include including also too aswell as well plus both along together with addition additionally top"
    " besides alongside likewise n all thrown bung stick pop lump lob fold back mix slot sling tack work throw chuck"
    " expand extend widen broaden stretch list same lot ones area service team directorate portfolio department"
)
_WIDENED = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY)


def scopes_moved(clause: Sentence, last: Question, read: Read) -> str:
    """The plain words: "whole council", "include licensing"; empty where the list is not widened."""
    if last.kind not in _WIDENED or not (last.picks or last.mine):
        return ""
    if whole := _THE_WHOLE.search(clause.text):
        rest = f"{clause.text[: whole.start()]} {clause.text[whole.end() :]}".split()
        return "whole council" if all(word in _WIDENS for word in rest) else ""
    if not ADDS.search(clause.text):
        return ""
    said, _ = middle(clause, _AROUND)
    reading = read(said) if said else None
    if reading is None or not is_only_named(reading) or is_cut(clause, reading):
        return ""
    return f"include {said}" if names_a_scope(reading) else ""
