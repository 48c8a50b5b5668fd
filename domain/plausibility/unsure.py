"""A figure that can't be taken as it was written, but that may be one of a few: `38-40`, `about 40`, `1 204`, `1e3`."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from domain.answer import Figure, Unreadable
from domain.figures import read_answer, write_figure
from domain.plausibility.doubts import Doubt, Reading
from domain.typed_text import plain

_DIGITS = r"-?\s?£?(?:[0-9][0-9.,]*)?[0-9](?:\s?(?:%|k|m|bn|million|thousand)(?![a-z]))?"
_SEVERAL = re.compile(
    rf"(?:(?:any\w+|some\w+)?\s*(?:between|from)\s+)?(?P<low>{_DIGITS})[a-z ]*?\s*(?:-+|\b(?:and|to|or)\b)"
    rf"\s*(?P<high>{_DIGITS})[a-z ]*",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    r"(?:(?:somewhere|in the region|a bit|just(?: over| under| above| below)?|close to|say|maybe|perhaps|probably"
    r"|i think|about|around|roughly|approx|approximately|circa|ca|c|nearly|almost|of|~|≈)\b[\s.~]*|[~≈]\s*)*"
    rf"(?P<figure>{_DIGITS})(?P<behind>.*)",
    re.IGNORECASE,
)
_OF_ABOUT = re.compile(
    r"(?:\s*-?\s*(?:ish|or so|or thereabouts|or thereabout|give or take|approx(?:imately)?|roughly|about|i think"
    r"|probably|maybe|perhaps|at a guess|ballpark)\b\.?)*\s*(?P<words>[a-z% ]*)",
    re.IGNORECASE,
)
_POWER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?e\+?[0-9]", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?P<lead>£?[0-9]{1,3})(?P<rest>(?: [0-9]{3})+)(?P<behind>[^0-9]*)")
_APART = re.compile(r"[0-9]+(?: [0-9]+)+")
_EITHER = re.compile(r"(?P<lead>-?£?[0-9]+),(?P<rest>[0-9]{1,2})(?P<behind>\s*[^0-9,.]*)")


def unsure(text: str, unit: str, today: date) -> Doubt | None:
    """What to ask about it; None for what reads as it is, or of which no figure can be made."""
    why = _why_not(text, unit, today)
    try:
        said = plain(text)
    except Unreadable:
        return None
    if not why:
        return None
    meant = tuple(dict.fromkeys(reading for each in _made_of(said) if (reading := _reading(each, unit, today))))
    if not meant:
        return None
    asks = "Which one is it" if len(meant) > 1 else f"Is it {meant[0].words}"
    if _ROUGHLY.fullmatch(said) and len(meant) == 1 and _is_about(said):
        why = f'You wrote "{said}".'
    return Doubt(why, meant, f"Nothing is saved of it yet. {asks}?")


def _why_not(text: str, unit: str, today: date) -> str:
    """Why it can't be read; empty where it can."""
    try:
        read_answer(text, unit=unit, today=today)
    except Unreadable as error:
        return str(error)
    return ""


def _is_about(said: str) -> bool:
    return bool(re.search(r"[a-z~≈]", said, re.IGNORECASE)) and not _POWER.fullmatch(said)


def _made_of(said: str) -> list[str]:
    """The figures that may have been meant, as they would be typed."""
    if found := _THOUSANDS.fullmatch(said):
        return [found["lead"] + found["rest"].replace(" ", ",") + found["behind"]]
    if found := _EITHER.fullmatch(said):
        return [f"{found['lead']}{sign}{found['rest']}{found['behind']}" for sign in (".", "")]
    if _POWER.fullmatch(said):
        return _written_out(said)
    if _APART.fullmatch(said):
        return [said.replace(" ", "")] if said.count(" ") == 1 else []
    if found := _SEVERAL.fullmatch(said):
        low, high = found["low"], found["high"]
        return [low if "%" in low or "%" not in high else f"{low}%", high]
    found = _ROUGHLY.fullmatch(said)
    behind = _OF_ABOUT.fullmatch(found["behind"]) if found else None
    return [f"{found['figure']} {behind['words']}".strip()] if found and behind else []


def _written_out(said: str) -> list[str]:
    try:
        value = Decimal(said)
    except InvalidOperation:
        return []
    return [f"{value:f}"]


def _reading(answer: str, unit: str, today: date) -> Reading | None:
    try:
        figure = read_answer(answer, unit=unit, today=today)
    except Unreadable:
        return None
    return Reading(answer.strip(), write_figure(figure.value, unit)) if isinstance(figure, Figure) else None
