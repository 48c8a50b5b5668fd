"""Ratings noted by their letters, written out: "RAG=R", "R+A in housing", "all G-R since Q1", "R, Housing, Q2"."""

import re
from collections.abc import Container

from handlers.understanding.words.seldom_said import SeldomSaid

_COLOURS = {"r": "red", "a": "amber", "g": "green"}
_BESIDE = r"&\w'’./+="
_APART = rf"(?<![{_BESIDE}-])"
_TOLD = re.compile(
    rf"{_APART}(?:RAG|rating|status)(?: (?:status|rating))?\s?(?:=|:)\s?(?P<letters>[RAG](?:\s?[+/,]\s?[RAG])*)(?!\w)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(rf"{_APART}(?:[RAG]\s?[+/]\s?[RAG]|[rag]\s?[+/]\s?[rag])(?![{_BESIDE}-])")
_MOVED = re.compile(rf"{_APART}([RAG])\s?(?:[-=]?>|→|-|\bto\b)\s?(?!\1)([RAG])(?![{_BESIDE}-])")
_COLOUR = r"(?:reds?|ambers?|greens?|yellows?)"
_BY_ARROW = SeldomSaid(rf"(?<=\b)(?P<before>{_COLOUR})\s?(?:[-=]*>|→)\s?(?P<after>{_COLOUR})(?=\b)", re.IGNORECASE)
_ARROW = r"(?:[-=]*>|→)"
_EACH_AT_ITS_TIME = re.compile(
    rf"(?<=\b)(?P<before>{_COLOUR}|[RAG])(?P<then>(?:\s(?!{_ARROW})\S{{1,12}}){{1,2}})\s?{_ARROW}\s?(?P<after>{_COLOUR}|[RAG])\b"
    rf"|\b(?P<first>Q[1-4](?:\s\d\S{{1,6}})?\s(?:{_COLOUR}|[RAG]))\s?{_ARROW}\s?(?=Q[1-4]\b)",
    re.IGNORECASE,
)
""" "Green Q1 -> red Q2", "Q1 green > Q2 red"."""
_ALONE = re.compile(
    rf"(?:^\s*|(?<=[,;:])\s)(?P<item>[RAG])(?=\s?[,;]\s*\S|\s+(?:Q[1-4]|H[12])\b)|(?<=\w,\s)(?P<last>[RAG])(?=\s*$)"
    rf"|(?:^|(?<=\s))(?P<all>Rs)(?=\s)|\b(?:all|any|just|only)\s(?P<those>[RG])(?![{_BESIDE}-])"
    r"|(?<=\bfor )(?P<grounds>[RAG])(?=\s*[?.!]*$)|(?<=\bwhy )(?P<reason>[RAG])(?=\s*[?.!]*$)"
    r"|(?:^|(?<=\s))(?P<kind>[RG])(?=\s(?:only|ones|measures|indicators|KPIs|PIs)\b)"
)
"""One letter that can only be a rating: an item of a row, or before what is rated. An "A" has to stand in a row."""


def with_ratings_written_out(text: str, known: Container[tuple[str, ...]]) -> str:
    """The text with colours for the letters that stand for them, unless a letter names something: `known` names."""
    text = _BY_ARROW.sub(r"\g<before> to \g<after>", text)
    lettered = not any((letter,) in known for letter in _COLOURS)
    if ">" in text or "→" in text:
        text = _EACH_AT_ITS_TIME.sub(lambda found: _at_their_times(found, lettered=lettered), text)
    if not lettered:
        return text
    text = _TOLD.sub(lambda found: _colours(found["letters"]), text)
    text = _SEVERAL.sub(lambda found: _colours(found.group()), text)
    text = _MOVED.sub(lambda found: f"gone from {_colours(found[1])} to {_colours(found[2])}", text)
    return _ALONE.sub(_one, text)


def _colours(letters: str) -> str:
    said = (_COLOURS[letter] for letter in letters.lower() if letter in _COLOURS)
    return " and ".join(dict.fromkeys(said))


def _at_their_times(found: re.Match[str], *, lettered: bool) -> str:
    """The two ratings with "to" between them; letters stay where they name something else here."""
    if found["first"]:
        time, _, rating = found["first"].rpartition(" ")
        told = _coloured(rating) if lettered else rating
        return f"{time} {told} to "
    before, after = (_coloured(found[said]) if lettered else found[said] for said in ("before", "after"))
    return f"{before}{found['then']} to {after}"


def _coloured(said: str) -> str:
    return _COLOURS.get(said.lower(), said)


def _one(found: re.Match[str]) -> str:
    group = next(name for name, letter in found.groupdict().items() if letter)
    return found.group().replace(found[group], _colours(found[group][0]) + ("s" if group == "all" else ""))
