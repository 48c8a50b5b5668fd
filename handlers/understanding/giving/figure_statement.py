"""One statement of a figure: whose it is, what was answered, and for when."""

import re
from collections.abc import Sequence
from datetime import date

from handlers.understanding.giving.figure_patterns import (
    A_DAY,
    CUT_OFF,
    ODDLY_STATED,
    PUT_IN,
    REASONED,
    STATED,
    TURNED,
    UNSURELY_STATED,
    may_answer,
)
from handlers.understanding.giving.numbers_in_names import NumbersInNames
from handlers.understanding.giving.stated import Stated
from handlers.understanding.giving.whose_figure import WhoseFigure
from handlers.understanding.giving.years_said import is_a_time
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.names.naming import find_names, find_runs
from handlers.understanding.names.option import Option
from handlers.understanding.names.unknown_codes import find_unknown_codes
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.question import Dimension, Entry, Kind, PeriodAsked
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.naming_words import CAPITALS, code_key
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.word_list import words

_FILLER = words(
    "the my our for figure figures number value is was of this it its are on in at new latest just got result return"
    " numbers outturn has been come to please pls sorry actually also and that with by now s figs"
)


def as_said(asked: PeriodAsked, text: str) -> PeriodAsked:
    """The period that a figure is said to be for: by its name also one that has not ended, which takes no figure yet.

    "This quarter" is the one whose figures are asked for.
    """
    named = asked.still_open and not _THIS.search(text)
    return PeriodAsked(asked.still_open, asked.still_open) if named else asked


_THE_ONE = frozenset(("one", "ones"))
_WAYS = (TURNED, REASONED, STATED, ODDLY_STATED)
_LONGEST_UNSURE = 160
_NAME_AND_COMMA = re.compile(r"(?P<name>[^\d,]*[a-z][^,]*),(?=[£-]?\d)")
_THIS = re.compile(r"\b(?:this|the|current|latest|present)\b")
_PART_OF_A_YEAR = re.compile(r"q[1-4]|h[12]|quarter|qtr|half")
"""Right behind these a financial year says of which year: "market share q1 25/26"."""


class Statement:
    """Reads one statement after another by the words of a council, for who says it, after what was said before."""

    def __init__(self, index: Index, asker: Asker, context: Context, today: date) -> None:
        self.index, self.asker, self.context, self.today = index, asker, context, today
        self.whose = WhoseFigure(index, asker, context, today)
        self.numbers = NumbersInNames(index, asker, context, today)
        self._parsed: dict[tuple[str, str], Stated | None] = {}

    def parsed(self, lowered: str, typed: str) -> Stated | None:
        """One statement: a name or none, and an answer. Each is read once, for the same one is tried repeatedly."""
        if (lowered, typed) not in self._parsed:
            text = lowered.strip().replace("'", " ")
            self._parsed[lowered, typed] = self._put_in(text, typed) or self._parse(lowered, typed)
        return self._parsed[lowered, typed]

    def _parse(self, lowered: str, typed: str) -> Stated | None:
        text = lowered.strip().replace("'", " ")
        if not may_answer(text):
            return None
        offset = len(lowered) - len(lowered.lstrip())
        text = self._without_comma(text)
        for pattern in self._patterns(text):
            found = pattern.match(text)
            if not found or not found["answer"].strip() or A_DAY.match(text, found.start("answer")):
                continue
            answer = typed[offset + found.start("answer") : offset + found.end("answer")].strip()
            if pattern is TURNED and found["note"]:
                answer += typed[offset + found.start("note") : offset + found.end("note")]
            name = typed[offset + found.start("name") : offset + found.end("name")]
            splits = pattern is STATED and self.numbers.splits_a_number(text, found)
            if splits or CUT_OFF.search(name.casefold()) or self._is_of_a_part(found):
                continue
            said = " ".join(part for part in (name, found.groupdict().get("when")) if part)
            plainly = not (found.groupdict().get("joint") or "").strip()
            behind = re.findall(r"\w+", name.casefold())[-1:]
            stated = self._named(said, answer, *behind, correction=self._corrects(found), plainly=plainly)
            if pattern is UNSURELY_STATED and not (stated and self._is_owed(stated, found, text)):
                continue
            if stated is None or (pattern is TURNED and stated.entries[:1] == (Entry("", answer),)):
                continue
            # Asked only of what is a statement otherwise: whether the number belongs to a name.
            if self.numbers.is_name(text):
                return None
            if not self.numbers.is_in_a_code(text, found.start("answer"), found.end("answer")):
                return stated
        return None

    def _is_of_a_part(self, found: re.Match[str]) -> bool:
        """Whether it is a year of which a part is said behind it: "market share 24/25 q4"."""
        part = _PART_OF_A_YEAR.match(found.groupdict().get("when") or "")
        return bool(part) and is_a_time(found["answer"].strip(), asked_for=bool(self.context.pending))

    def _put_in(self, text: str, typed: str) -> Stated | None:
        """A figure said to be put in, of the one indicator that was just shown to whom gives it."""
        last, found = self.context.last, PUT_IN.match(text)
        code = last.codes[0] if last is not None and len(last.codes) == 1 else ""
        if found is None or not code or self.context.pending or code not in {*self.asker.owed, *self.asker.owns}:
            return None
        when = found["when"] or ""
        said = read_periods(when, self.today) if when else None
        if when and not (said and said.asked.last):
            return None
        answer = typed.strip()[found.start("answer") : found.end("answer")].strip()
        return Stated((Entry(code, answer),), said.asked if said else PeriodAsked(), False)

    def _patterns(self, text: str) -> tuple[SeldomSaid, ...]:
        """The ways in which a figure may be stated; what may be several is looked for only where one is owed."""
        owes = bool(self.asker.owed or self.context.pending) and len(text) <= _LONGEST_UNSURE
        return (*_WAYS, UNSURELY_STATED) if owes else _WAYS

    def _is_owed(self, stated: Stated, found: re.Match[str], text: str) -> bool:
        """Whether what may be several figures is said of something owed, and is no time: "2024 to 2026"."""
        owed = {*self.asker.owed, self.context.pending, ""}
        timed = (span for span in read_periods(text, self.today).spans)
        is_timed = any(start < found.end("answer") and found.start("answer") < end for start, end in timed)
        return not is_timed and bool(stated.entries) and all(entry.code in owed for entry in stated.entries)

    def _without_comma(self, text: str) -> str:
        """The same with a space for the comma between a name, or a code, and its figure: "ENV4,18,400"."""
        found = _NAME_AND_COMMA.match(text)
        if not found or not (self.asker.owed or self.asker.owns or self.whose.gives_others()):
            return text
        name = found["name"]
        if name[-1].isdigit():
            sentence, codes = self.numbers.with_codes(name)
            own = self._own_code_like_a_period(sentence)
            codes = (own,) if own else codes
            if not (len(codes) == 1 and len(codes[0].span) == len(sentence.words)):
                return text
        return f"{name} {text[found.end() :]}"

    def _corrects(self, found: re.Match[str]) -> bool:
        tail = found.groupdict().get("tail") or ""
        return bool(
            found["correct"]
            or "should" in (found.groupdict().get("joint") or "")
            or re.search(r"\b(?:not|instead|rather)\b", tail)
        )

    def _named(self, name: str, answer: str, behind: str = "", *, correction: bool, plainly: bool) -> Stated | None:
        """What is stated of what this names; the answer stands right behind the word `behind`."""
        sentence, codes = self.numbers.with_codes(name)
        own = self._own_code_like_a_period(sentence) if not codes else None
        codes = (own,) if own else codes
        text = sentence.replaced(dict.fromkeys(own.places, "§")).text if own else sentence.text
        said = read_periods(text, self.today)
        asked = as_said(said.asked, sentence.text)
        timed = {place for start, end in said.spans for place in sentence.span_at(start, end)}
        coded = {place for code in codes for place in code.span}
        if find_unknown_codes(sentence, self.index, coded | timed) or any(
            _are_several(sentence, each) for each in codes
        ):
            return None
        free = [
            place
            for place, word in enumerate(sentence.words)
            if place not in timed and place not in coded and not self._is_filler(word, sentence.tokens[place].raw)
        ]
        if len(free) > 1 and sentence.words[-1] in _THE_ONE and free[-1] == len(sentence.words) - 1:
            # "The reoffending one is 29.1": what is spoken of, and no part of its name.
            free.pop()
        if not codes and not free:
            alone = plainly and len(sentence.words) == 1
            none = (alone and self.whose.is_a_month_of_a_year(behind, answer)) or self._counts_a_run(answer)
            return None if none else self._bare(answer, asked, correction)
        of_a_time = is_a_time(answer, asked_for=bool(self.context.pending))
        # Only what somebody gives may be "15/16" as well: of nobody's the names need not be looked for.
        named = self._only_name(sentence, codes, free) if self.whose.gives_any() or not of_a_time else None
        if named is None or (plainly and not of_a_time and self.whose.is_its_year(behind, answer, named)):
            return None
        if of_a_time and plainly and _PART_OF_A_YEAR.fullmatch(behind):
            return None
        if of_a_time:
            return self.whose.part_or_year(named, answer)
        stated = Stated(period=asked, correction=correction, answer=answer)
        return self.whose.settled_for(named, stated, plainly=plainly)

    def _own_code_like_a_period(self, sentence: Sentence) -> Named | None:
        """The code that leads the statement and would be a half or a quarter, where the speaker gives its figure."""
        lead = next((place for place, word in enumerate(sentence.words) if not self._is_filler(word, word)), 0)
        found = self.index.codes.like_periods.get(sentence.tokens[lead].word) if sentence.words else None
        if found is None:
            return None
        term = self.index.terms[found]
        gives = {*self.asker.owed, *self.asker.owns, self.context.pending}
        if term.dimension is not Dimension.INDICATOR or not (term.key in gives or self.whose.gives_others()):
            return None
        return Named(Span(lead, lead + 1), (lead,), (Option(term, 1.0, found),), coded=True)

    def _only_name(self, sentence: Sentence, codes: Sequence[Named], free: Sequence[int]) -> Named | None:
        """The one thing that is named, where no word is left that names nothing."""
        inside = frozenset(place for run in find_runs(sentence, self.index) for place in run)
        names, unread = find_names(sentence, self.index, free, inside)
        named = [*codes, *(each.clear((Dimension.INDICATOR,)) for each in names)]
        return named[0] if len(named) == 1 and not unread else None

    def _is_filler(self, word: str, raw: str) -> bool:
        return word in _FILLER or (word in JOINING and raw not in CAPITALS)

    def _bare(self, answer: str, period: PeriodAsked, correction: bool) -> Stated | None:
        owed = self.asker.owed
        puts_right = correction and not (self.context.pending or is_a_time(answer, asked_for=False))
        if shown := self.whose.just_shown() if puts_right else None:
            return Stated((Entry(shown.codes[0], answer),), period if period.last else shown.period, correction)
        code = self.context.pending or (owed[0] if len(owed) == 1 else "") or self._just_recorded()
        to_come = answer.isdecimal() and int(answer) > self.today.year + 1
        if is_a_time(answer, asked_for=False) and not self.context.pending and not (to_come and code):
            return None
        return Stated((Entry(code, answer),), period, correction)

    def _counts_a_run(self, answer: str) -> bool:
        """Whether "3" is said after what was so for two quarters running, or the worst five; no figure is owed."""
        last = self.context.last
        counted = last is not None and (last.running or (last.ranking and last.ranking.count > 1))
        return (
            bool(counted) and answer.isdecimal() and len(answer) <= 2 and not (self.context.pending or self.asker.owed)
        )

    def _just_recorded(self) -> str:
        """The one that was recorded last, which another figure puts right: "no, 78"."""
        last = self.context.last
        return last.entries[0].code if last and last.kind is Kind.RECORDED and len(last.entries) == 1 else ""


def _are_several(sentence: Sentence, code: Named) -> bool:
    """Whether the letters of a code were said in the plural, for more of them: "PIs 20 to 23"."""
    letters = sentence.tokens[code.span.start].word
    keyed = code_key(code.options[0].term.key)
    return len(code.span) > 1 and letters.endswith("s") and not keyed.startswith(letters)
