"""What is worth asking about a comment before others read it: it names a person, or says the opposite of its figure.

Nothing here refuses: what is found is asked about once, and its writer decides. The patterns are narrow on purpose,
since a question about an innocent comment teaches people to press it away.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.direction import Direction
from domain.rating import Polarity, Rating


class Found(StrEnum):
    """What kind of thing was found in a comment."""

    PERSON = "person"
    FEW = "few"
    OPPOSITE = "opposite"

    @property
    def is_personal(self) -> bool:
        """Whether it is kept out of what is published until its writer says otherwise."""
        return self is not Found.OPPOSITE


@dataclass(frozen=True, slots=True)
class Remark:
    """Something found in a comment: `words` are the comment's own, `figure` what the figure is instead."""

    found: Found
    words: str
    figure: str = ""

    @property
    def sentence(self) -> str:
        """`This seems to name a person (Jane Smith).`"""
        return {
            Found.PERSON: f"This seems to name a person ({self.words}).",
            Found.FEW: f"This speaks of so few people that they could be recognised ({self.words}).",
            Found.OPPOSITE: f'It says "{self.words}" and the figure is {self.figure}.',
        }[self.found]


NUMBER = r"(?:one|two|three|four|[1-4]|a single|a couple of)"
PEOPLE = (
    r"famil(?:y|ies)|child(?:ren)?|bab(?:y|ies)|pupils?|tenants?|residents?|households?|clients?|patients?|claimants?"
    r"|applicants?|complainants?|service users?|young (?:person|people)|care leavers?|siblings?|rough sleepers?"
    r"|wom[ae]n|m[ae]n|people|persons?"
)
STAFF = r"(?:officers?|employees?|members? of staff|colleagues?|staff|workers?|managers?|inspectors?)"
HEALTH = r"(?:sick(?:ness)?|maternity|paternity|absen(?:t|ce)|disciplin\w+|suspended|bereave\w+|grievance|dismiss\w+)"
SOMEBODY = (
    r"(?:[Cc]lient|[Tt]enant|[Rr]esident|[Ss]ervice user|[Pp]atient|[Cc]hild|[Pp]upil|[Cc]laimant|[Cc]omplainant)"
)
NO_INITIALS = frozenset(
    {"IT", "HR", "ID", "UK", "EU", "GP", "TV", "PC", "HQ", "CT", "HB", "DD", "QR", "AI", "NI", "TA"}
)

_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.?\s+(?:[A-Z]\.?\s+)*[A-Z][\w'’-]*")
_INITIALS = re.compile(rf"\b{SOMEBODY}\s+((?:[A-Z]\.\s?){{1,3}}|[A-Z]{{1,2}})(?![\w'’&/-])")
_GONE = re.compile(
    r"\b(?!(?:The|Our|When|While|Since|After|Because|As)\b)([A-Z][\w'’-]+ [A-Z][\w'’-]+),?"
    r" (?:(?:has|had|have|is|was|been|went|also|now|still|recently|suddenly) )*"
    r"(?:retired|resigned|sacked|died|off (?:sick|ill)|(?:on|started) (?:[\w-]+ )?(?:sick|maternity|paternity) leave)\b"
)
"""Two names and what only a person does: a firm or a street neither retires nor falls ill."""
_FEWER = re.compile(r"\b(?:fewer|less) than (?:five|5)(?![\d%.,]*[\d%])\b", re.IGNORECASE)
_FEW = re.compile(
    rf"(?<![\w.,-])(?<!in )(?<!or )(?<!to )(?<!first ){NUMBER}"
    rf" (?:(?!in\b|out\b|of\b|per\b|or\b|and\b|to\b)[a-z]+ ){{0,2}}?(?:{PEOPLE})"
    r"(?![\w'’-])(?! (?:homes?|houses?|hubs?|centres?|cent|services?|teams?|panels?|forums?|blocks?|survey))",
    re.IGNORECASE,
)
_FEW_STAFF = re.compile(rf"(?<![\w.,-]){NUMBER} (?:[a-z-]+ ){{0,2}}?{STAFF}\b[^.;]{{0,40}}?\b{HEALTH}\b", re.IGNORECASE)

_MEETS = re.compile(
    r"\b(?:on target|on track|all (?:is )?(?:good|well)|no concerns|(?:target|it) (?:was |has been |is )?"
    r"(?:met|achieved|exceeded)|(?:met|achieved|meets|exceeded|exceeds) (?:the|its|our|this)?\s?(?:\w+ )?target"
    r"|ahead of (?:the |our )?(?:target|plan))\b",
    re.IGNORECASE,
)
_MISSES = re.compile(
    r"\b(?:behind (?:the |our |its )?(?:target|plan|profile|schedule)|off target|off track"
    r"|missed (?:the|its|our|this)?\s?(?:\w+ )?target|target (?:was |has been |is )?missed"
    r"|(?:did not|didn.t|failed to|not) (?:met|meet|achieved?) (?:the |its |our )?target)\b",
    re.IGNORECASE,
)
_BETTER = re.compile(
    r"\b(?:(?:has|have|performance|figures?|which|it|this) (?:\w+ )?improved|improved (?:again|further|since|on last)"
    r"|(?:an|some|further|significant|slight|continued) improvement\b"
    r"(?! (?:plan|advis[eo]r|notice|programme|board|group|project|partner|team|officer))"
    r"|better than (?:last|the previous) (?:quarter|month))\b",
    re.IGNORECASE,
)
_WORSE = re.compile(
    r"\b(?:worsened|deteriorat\w+|got worse|gone worse|worse than (?:last|the previous) (?:quarter|month))\b",
    re.IGNORECASE,
)
_HEDGE_WORDS = """
    not no never nor isn't wasn't hasn't haven't weren't didn't back get getting bring bringing return returning be
    become will would should could may might can cannot expect expected aim aiming hope if until unless once when
    where while although though despite before previously were had need needs needed ensure seek plan otherwise last
    january february march april june july august september october november december q1 q2 q3 q4 except apart without
    rather than
"""
_HEDGES = frozenset(_HEDGE_WORDS.split())
_AFTER = re.compile(
    r"\s*(?:by|next|from|again|to\b|in (?:q\d|\w+ \d{4})|for (?:year|the (?:year|full)|q\d|completion|delivery)"
    r"|against (?:the )?(?:forecast|revised)|until|last (?:year|quarter)|in (?:most|all|some|many)|for (?:most|some)"
    r"|later|going forward)\b",
    re.IGNORECASE,
)
WORDS_BEFORE = 6


def about_people(text: str, names: Collection[str] = ()) -> tuple[Remark, ...]:
    """Where a comment seems to name a person, or a group so small that its people could be recognised.

    `names` are people known to the council whose names do not belong in what is published; office holders are left
    out of them by the caller.
    """
    found = [Remark(Found.PERSON, words) for words in dict.fromkeys(_named(text, names))]
    few = (match[0].strip() for pattern in (_FEWER, _FEW, _FEW_STAFF) for match in pattern.finditer(text))
    return tuple(found + [Remark(Found.FEW, words) for words in dict.fromkeys(few)])


def about_rating(text: str, rating: Rating, direction: Direction | None, polarity: Polarity) -> tuple[Remark, ...]:
    """Where a comment says the opposite of its figure: "on target" of a red one, "improved" of one that got worse."""
    claims = []
    if rating is Rating.RED:
        claims += [(words, "red") for words in _claimed(_MEETS, text) if not _is_a_limit(words, polarity)]
    if rating is Rating.GREEN:
        claims += [(words, "green") for words in _claimed(_MISSES, text)]
    if direction is Direction.WORSE:
        claims += [(words, "worse than before") for words in _claimed(_BETTER, text)]
    if direction is Direction.BETTER:
        claims += [(words, "better than before") for words in _claimed(_WORSE, text)]
    return tuple(Remark(Found.OPPOSITE, words, figure) for words, figure in claims[:1])


def is_repeated(text: str, before: str | None) -> bool:
    """Whether a comment is word for word that of the period before, whatever its spaces, capitals and stops."""
    return bool(_plain(text)) and _plain(text) == _plain(before or "")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _named(text: str, names: Collection[str]) -> Iterator[str]:
    for name in names:
        if len(name.split()) > 1 and (found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)):
            yield found[0]
    yield from (match[0] for match in _TITLED.finditer(text))
    yield from (match[1] for match in _GONE.finditer(text))
    yield from (match[0].strip() for match in _INITIALS.finditer(text) if match[1].strip() not in NO_INITIALS)


def _claimed(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """What the comment claims as it stands: not what it denies, hopes for, promises or remembers."""
    for match in pattern.finditer(text):
        clause = re.split(r"[.;:!?\n]", text[: match.start()])[-1]
        before = re.findall(r"[a-z0-9']+", clause.casefold().replace("’", "'"))[-WORDS_BEFORE:]
        if not _HEDGES & set(before) and not _AFTER.match(text, match.end()):
            yield match[0]


def _is_a_limit(words: str, polarity: Polarity) -> bool:
    """Whether going beyond the target is what is wrong: less is better, or a range is to be kept."""
    return "exceed" in words.casefold() and polarity is not Polarity.HIGHER
