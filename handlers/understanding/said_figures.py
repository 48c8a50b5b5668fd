"""Figures stated in chat: `FI06 97.9`, `voids 24.1 days, HO2a n/a until 12 Dec`, `change voids to 24.1 not 241`.

Only a statement is read as one; a number inside a question is not a figure. The answer is left as it was typed.
"""

import re
from dataclasses import dataclass
from datetime import date

from handlers.understanding.index import Index
from handlers.understanding.naming import Named, find_codes, find_names, find_runs, rivals, settled
from handlers.understanding.naming_words import CAPITALS, stem
from handlers.understanding.option import Option
from handlers.understanding.ordinary_words import JOINING
from handlers.understanding.period_words import year_start
from handlers.understanding.question import NO_TIME, Dimension, Entry, Kind, PeriodAsked
from handlers.understanding.said_periods import read_periods
from handlers.understanding.sentence import Sentence
from handlers.understanding.spelt import spelt
from handlers.understanding.spoken_numbers import in_digits
from handlers.understanding.tokens import plain, read_tokens
from handlers.understanding.vocabulary import Asker, Context, Term
from handlers.understanding.word_list import words

_UNIT = (
    r"%|percent|per cent|pct|pp|k|m|bn|mn|million|thousand|days?|working days|hrs?|hours?|mins?"
    r"|minutes?|weeks?|wks?|months?"
    r"|secs?|seconds?|tonnes?|kg|miles|households?|people|cases|homes|visits|calls|incidents|points|per [\d,]+"
)
_PER = r"(?:\s?per (?:[\d,]+k?|fte|head|person|household|day|week|month|employee|capita)(?: [a-z]+)?)?"
_NUMBER = r"-?\s?£?\s?-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)"
_FIGURE = (
    rf"{_NUMBER}(?:\s?/\s?\d[\d,]*(?:\.\d+)?"
    rf"|\s(?:out )?of\s\d[\d,]*)?(?:\s?(?:{_UNIT})(?![a-z]))?{_PER}(?:\s?(?:u/spend|o/spend"
    r"|underspends?|overspends?|underspent|overspent|adverse|favourable|under|over))?"
)
_REASON = (
    r"(?:nil(?: returns?)?|n/a|n\.a\.?|na|not applicable|tbc|tba|tbd|to be confirmed|to follow"
    r"|zero|none(?: to report)?"
    r"|not yet available|not available(?: yet)?|no data(?: yet| available)?|awaiting (?:data"
    r"|figures?)|data (?:not )?(?:awaited|available yet)"
    r"|not yet known|not known yet|unavailable|nothing to report|not ready(?: yet)?"
    r"|unchanged|no change|ditto|same (?:as (?:last|before|the last)|again))(?!\w)"
)
_LEAD = (
    r"(?:(?:please|pls|can you|could you|sorry|oops|actually|hi|hello|ok|so|correction|no|and|also"
    r"|just|i need to|id like to|i want to)[,:]?\s+)*"
    r"(?:(?P<correct>change|correct|amend|fix|edit|revise|alter|update|should be|should have been"
    r"|i meant|make that|make)|(?:set|put|record|log|enter|submit|add|save|report|input|heres"
    r"|here is|my|our|its|it is|it was|thats|that is|figure is|the answer is|answer))?(?:(?<![a-z])|(?![a-z]))\s*"
    r"(?:(?:the|my|our|in|down|me|down for|figure|figures|number|value|return|result|outturn|for"
    r"|of|is|to|it|that)\s+)*"
)
_JOINT = (
    r"\s*(?:[:=>]+|-(?=\s)|,)?\s*(?:(?<![a-z])(?:is|was|down|in|comes out at|stays at|remains|are|were|to|at"
    r"|should be|should read|should have been|needs to be|came in at|came out at|comes in at"
    r"|comes to|came to|now|of|stands at|stood at|as|it is|its|that is|has been|be|will be"
    r"|should say|figure is|figure|value|actually|meant to be)\s+)*"
)
_TAIL = (
    r"(?P<tail>(?:\s*[,(\-]?\s*(?:(?:but |and |its |still |only |is |are |that is |thats )*(?:prov"
    r"|provisional|provisionally|estimate|estimated|est|draft|final|unaudited|rounded)|(?:not"
    r"|instead of|rather than|was|and not) -?£?\d[\d.,/]*\s?(?:%|[a-z]+)?|(?:slip|typo|sorry"
    r"|my mistake|my error|fat finger|pls|please|thanks|thank you|cheers|thx|ta|for now|so far|ytd"
    r"|year to date|to date|correction)|(?:for|in|at"
    r"|as at)? ?(?:the )?(?:end of )?(?P<when>q[1-4](?: \d\S*)?|h[12]|(?:last|this|the) (?:quarter"
    r"|qtr|month|period|year)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*(?: \d\d(?:\d\d)?)?|\d{4}/\d\d q[1-4]))\)?)*)"
)
_STATED = re.compile(
    rf"^{_LEAD}(?P<name>.*?)(?P<joint>{_JOINT})(?<![\w.,/])(?<!\d-)(?P<answer>{_FIGURE}){_TAIL}\s*[.!]*$"
)
_REASONED = re.compile(rf"^{_LEAD}(?P<name>.*?)(?P<joint>{_JOINT})(?<![\w/])(?P<answer>{_REASON}.*)$")
_TURNED = re.compile(
    rf"^{_LEAD}(?P<answer>{_REASON}|{_FIGURE})\s+(?:for|on|against|re"
    r"|in respect of)\s+(?P<name>.*?)(?P<note>\s*[,;(-].*|\s+(?:until|till|til|by|as|because"
    r"|this qtr|this quarter|due)\b.*)?$"
)
_QUESTION = re.compile(
    r"^(?:what|whats|wot|which|who|whos|when|whens|where|wheres|why|whys|how|hows|is|are|was|were"
    r"|do|does|did|has|have|can i|could i|can we|should|would|will"
    r"|show|shw|list|give|compare|chart|plot|graph|top|bottom|worst|best|tell|find|get|any"
    r"|anything|everything|all|trend|last|past|and what|remind|send|if|variances?|over|under|more"
    r"|less|since|only|just)\b"
)
_SEPARATOR = re.compile(
    r"((?<=[\d%])\s+(?=[a-z]{1,5}[ /-]?\d+[a-z]?\s+[£-]?\d)|\s*[;\n]\s*|,\s+|,(?=[a-z])|\s+and\s+"
    r"|\s+&\s+)"
)
_POLITE = re.compile(
    r"\s*(?:(?:sorry|hi|hello|hey|morning|actually|ok|okay|oops|right|yes|no|so|and)(?: there"
    r"| all)?[,.!]?\s+)+"
)
_SAME = re.compile(
    r"^(?:its |it is |still |mine is |exactly )*(?:the )?same(?: figure| value| number"
    r"| again)?(?: as)?(?: in| for)?(?: the)? (?:last|previous|before|q\d|as before)(?: \w+)?$"
    r"|^no change(?: (?:from|since|on) .*)?$|^unchanged(?: (?:from|since|on) .*)?$"
    r"|^as (?:last (?:quarter|qtr|time|month)|before)$|^ditto$"
)
_FILLER = words(
    "the my our for figure figures number value is was of this it its are on in at new latest just got result return"
    " outturn has been come to please pls sorry actually also and that with by now s figs"
)
_A_DAY = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?$"
)
_CUT_OFF = re.compile(r"(?<!\w)(?:per|over|under|within)$")
_HAS_DIGIT = re.compile(r"\d")
_TIME = re.compile(r"(?:day|hour|hr|minute|min|week|wk|month|year|second|sec)s?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19[89]|20[0-4])\d")
_NEAR_YEARS = 8
"""How far back a financial year is likely to be asked about."""
_YEARS = re.compile(r"(?:(?:19|20)\d\d)/(?:(?:19|20)?\d\d)|(\d\d)/(\d\d)")


@dataclass(frozen=True)
class Stated:
    """Figures that were stated.

    `doubtful` are what a name may mean, with the answer given for it, where unclear. `or_year` is the financial year
    that the answer may be instead: "24/25" from whoever enters that percentage.
    """

    entries: tuple[Entry, ...] = ()
    period: PeriodAsked = NO_TIME
    correction: bool = False
    doubtful: tuple[Option, ...] = ()
    answer: str = ""
    or_year: str = ""


def is_same_again(typed: str) -> bool:
    """Whether the answer is "same as last quarter"."""
    return bool(_SAME.match(_lowered(typed).strip(" .!").replace("'", "")))


def may_state(typed: str) -> bool:
    """Whether a text may state a figure, or the same again: only then does it matter what the asker owes."""
    lowered = _lowered(typed)
    polite = _POLITE.match(lowered)
    text = lowered[polite.end() :] if polite else lowered
    if _asks(text):
        return is_same_again(typed)
    said = _HAS_DIGIT.search(text) or re.search(_REASON, text) or in_digits(text) != text
    return bool(said) or is_same_again(typed)


def read_figures(typed: str, index: Index, asker: Asker, context: Context, today: date) -> Stated | None:
    """The figures stated in a text; None where it is anything else."""
    lowered = _lowered(typed)
    polite = _POLITE.match(lowered)
    if polite:
        typed, lowered = typed[polite.end() :], lowered[polite.end() :]
    if _asks(lowered) or is_same_again(typed):
        return None
    if not _HAS_DIGIT.search(lowered):
        spoken = in_digits(lowered)
        if spoken != lowered and (context.pending or not spoken.strip().isdigit()):
            typed = lowered = spoken
    statement = _Statement(index, asker, context, today)
    pieces = _pieces(lowered, statement)
    parsed = [statement.parsed(lowered[start:end], typed[start:end]) for start, end in pieces]
    read = [part for part in parsed if part]
    if not read or len(read) != len(parsed):
        return None
    doubt = next((part for part in read if part.doubtful or part.or_year), None)
    if doubt:
        return doubt
    return Stated(
        entries=tuple(entry for part in read for entry in part.entries),
        period=next((part.period for part in read if part.period.last), NO_TIME),
        correction=any(part.correction for part in read),
    )


def _asks(lowered: str) -> bool:
    """Whether it is a question, or nothing at all."""
    text = lowered.strip()
    return "?" in text or not text or bool(_QUESTION.match(text.replace("'", "")))


def _lowered(typed: str) -> str:
    clean = plain(typed)
    lowered = clean.lower()
    return lowered if len(lowered) == len(clean) else "".join(c.lower() if len(c.lower()) == 1 else c for c in clean)


def _pieces(text: str, statement: "_Statement") -> list[tuple[int, int]]:
    """Where each statement stands: cut at commas and new lines; a piece that says nothing joins the one before."""
    cuts = [(found.start(), found.end()) for found in _SEPARATOR.finditer(text)]
    pieces: list[tuple[int, int]] = []
    start = 0
    for cut in [*cuts, (len(text), len(text))]:
        piece = text[start : cut[0]]
        if pieces and not statement.parsed(piece, piece):
            pieces[-1] = (pieces[-1][0], cut[0])
        elif piece.strip():
            pieces.append((start, cut[0]))
        start = cut[1]
    return pieces


class _Statement:
    def __init__(self, index: Index, asker: Asker, context: Context, today: date) -> None:
        self.index, self.asker, self.context, self.today = index, asker, context, today

    def parsed(self, lowered: str, typed: str) -> Stated | None:
        """One statement: a name or none, and an answer."""
        text = lowered.strip().replace("'", " ")
        offset = len(lowered) - len(lowered.lstrip())
        if self._is_name(text):
            return None
        for pattern in (_TURNED, _REASONED, _STATED):
            found = pattern.match(text)
            if not found or not found["answer"].strip() or _A_DAY.match(text, found.start("answer")):
                continue
            answer = typed[offset + found.start("answer") : offset + found.end("answer")].strip()
            if pattern is _TURNED and found["note"]:
                answer += typed[offset + found.start("note") : offset + found.end("note")]
            name = typed[offset + found.start("name") : offset + found.end("name")]
            if _CUT_OFF.search(name):
                continue
            said = " ".join(part for part in (name, found.groupdict().get("when")) if part)
            stated = self._named(said, answer, correction=self._corrects(found))
            if stated and (pattern is not _TURNED or stated.entries[:1] != (Entry("", answer),)):
                return stated
        return None

    def _is_name(self, text: str) -> bool:
        """Whether the number is part of a name: a code, or "calls answered in 15 seconds"."""
        sentence = _sentence(text, self.index)
        codes = find_codes(sentence, self.index)
        if len(codes) == 1 and len(codes[0].span) == len(sentence.words):
            return True
        if self._is_whole_name(sentence):
            return True
        return any(
            sentence.words[place][0].isdigit() and place > run.start and run.end == len(sentence.words)
            for run in find_runs(sentence, self.index)
            for place in run
        )

    def _is_whole_name(self, sentence: Sentence) -> bool:
        """Whether, time left out, a whole name was said that has the number in it: "91 days Q4"."""
        timed = {
            place
            for start, end in read_periods(sentence.text, self.today).spans
            for place in sentence.span_at(start, end)
        }
        said = tuple(
            stem(word) for place, word in enumerate(sentence.words) if place not in timed and word not in JOINING
        )
        return any(part[0].isdigit() for part in said) and said in self.index.exact

    def _corrects(self, found: re.Match[str]) -> bool:
        tail = found.groupdict().get("tail") or ""
        return bool(
            found["correct"]
            or "should" in (found.groupdict().get("joint") or "")
            or re.search(r"\b(?:not|instead|rather)\b", tail)
        )

    def _named(self, name: str, answer: str, *, correction: bool) -> Stated | None:
        sentence = _sentence(name, self.index)
        said = read_periods(sentence.text, self.today)
        timed = {place for start, end in said.spans for place in sentence.span_at(start, end)}
        codes = find_codes(sentence, self.index)
        coded = {place for code in codes for place in code.span}
        free = [
            place
            for place, word in enumerate(sentence.words)
            if place not in timed and place not in coded and not self._is_filler(word, sentence.tokens[place].raw)
        ]
        if not codes and not free:
            return self._bare(answer, said.asked, correction)
        names, unread = find_names(sentence, self.index, free)
        named = [*codes, *(each.clear((Dimension.INDICATOR,)) for each in names)]
        if unread or len(named) != 1:
            return None
        if self._is_time(answer):
            return self._part_or_year(named[0], answer)
        return self._settled(named[0], Stated(period=said.asked, correction=correction, answer=answer))

    def _is_filler(self, word: str, raw: str) -> bool:
        return word in _FILLER or (word in JOINING and raw not in CAPITALS)

    def _settled(self, named: Named, stated: Stated) -> Stated | None:
        if any(option.term.dimension is not Dimension.INDICATOR for option in named.options):
            return None
        term = settled(named) or self._owed(named)
        if term and self._is_another_unit(term, stated.answer):
            return None
        if term:
            return Stated((Entry(term.key, stated.answer),), stated.period, stated.correction)
        return Stated(period=stated.period, doubtful=rivals(named), answer=stated.answer)

    def _part_or_year(self, named: Named, answer: str) -> Stated | None:
        """ "15/16" from whoever enters that percentage is 15 of 16; a year that is near is asked back."""
        term = settled(named) or self._owed(named)
        known = self.index.by_code.get(term.key) if term else None
        part, _, whole = answer.partition("/")
        entered = term and term.key in (*self.asker.owns, *self.asker.owed, self.context.pending)
        if not (term and known and known.unit == "%" and whole and len(part) <= 2 and entered):
            return None
        start = year_start(answer)
        near = start is not None and abs(self.today.year - start) <= _NEAR_YEARS
        return Stated((Entry(term.key, answer),), or_year=answer if near else "", answer=answer)

    def _is_another_unit(self, term: Term, answer: str) -> bool:
        """Whether a length of time was said of what isn't measured in time: "EHCPs in 20 weeks" is a question."""
        known = self.index.by_code.get(term.key)
        return bool(
            _TIME.search(answer) and known and not _TIME.search(known.unit) and self.context.pending != term.key
        )

    def _owed(self, named: Named) -> Term | None:
        for wanted in ((self.context.pending,), self.asker.owed, self.asker.owns):
            fitting = [option.term for option in rivals(named) if option.term.key in wanted]
            if len(fitting) == 1:
                return fitting[0]
        return None

    def _bare(self, answer: str, period: PeriodAsked, correction: bool) -> Stated | None:
        owed = self.asker.owed
        code = self.context.pending or (owed[0] if len(owed) == 1 else "") or self._just_recorded()
        if self._is_time(answer) and not self.context.pending:
            return None
        return Stated((Entry(code, answer),), period, correction)

    def _just_recorded(self) -> str:
        """The one that was recorded last, which another figure puts right: "no, 78"."""
        last = self.context.last
        return last.entries[0].code if last and last.kind is Kind.RECORDED and len(last.entries) == 1 else ""

    def _is_time(self, answer: str) -> bool:
        years = _YEARS.fullmatch(answer)
        if not years:
            return bool(_YEAR.fullmatch(answer))
        if years[1] is None:
            return True
        return (int(years[1]) + 1) % 100 == int(years[2]) and not self.context.pending


def _sentence(text: str, index: Index) -> Sentence:
    tokens = read_tokens(text)
    return Sentence(text, tokens, spelt(tokens, index))
