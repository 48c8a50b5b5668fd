"""Numbers that belong to names: to a code, "NI 192", or to what it counts, "calls answered in 15 seconds"."""

import re
from datetime import date

from handlers.understanding.deciding.work_keys import work_numbered
from handlers.understanding.names.codes_said import find_codes
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.names.naming import find_runs
from handlers.understanding.names.spelt import spelt
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens

_GROUP_BEFORE = re.compile(r"(?<![\w.,/-])\d{1,3}(?= $)")
_GROUP = re.compile(r"\d{3}(?![\d,])")
_NOUN_AND_NUMBER = 2


class NumbersInNames:
    """Looks at one text after another for numbers of names; each is read once, for the same one is tried repeatedly."""

    def __init__(self, index: Index, asker: Asker, context: Context, today: date) -> None:
        self.index, self.asker, self.context, self.today = index, asker, context, today
        self._read: dict[str, tuple[Sentence, tuple[Named, ...]]] = {}

    def with_codes(self, text: str) -> tuple[Sentence, tuple[Named, ...]]:
        """A text as a sentence, with the codes it says; each is read once, for the same one is looked at repeatedly."""
        if text not in self._read:
            tokens = read_tokens(text)
            sentence = Sentence(text, tokens, spelt(tokens, self.index))
            self._read[text] = sentence, find_codes(sentence, self.index)
        return self._read[text]

    def is_name(self, text: str) -> bool:
        """Whether the number is part of a name: a code, or "calls answered in 15 seconds"."""
        sentence, codes = self.with_codes(text)
        if text.isdecimal() and (self.context.pending or self.asker.owed):
            return False
        if len(codes) == 1 and len(codes[0].span) == len(sentence.words):
            return True
        if self._is_whole_name(sentence):
            return True
        if len(sentence.words) == _NOUN_AND_NUMBER and work_numbered(self.index, *sentence.words):
            return True
        return not self._follows_a_whole_name(sentence) and any(
            sentence.words[place][0].isdigit() and place > run.start and run.end == len(sentence.words)
            for run in find_runs(sentence, self.index)
            for place in run
        )

    def _follows_a_whole_name(self, sentence: Sentence) -> bool:
        """Whether a whole name stands before the number, and none goes on with it: "call ins 2", though not "in 2"."""
        *before, number = (stem(word) for word in sentence.words if word not in JOINING)
        name = tuple(before)
        if not name or name not in self.index.exact or not number.isdecimal():
            return False
        return (*name, number) not in self.index.up_to_numbers

    def is_in_a_code(self, text: str, start: int, end: int) -> bool:
        """Whether the number is one of a code: "TS-1 h1", "asc 1.6 for september"."""
        if text.isdecimal():
            return False
        sentence, codes = self.with_codes(text)
        tokens = (sentence.tokens[place] for code in codes for place in code.span)
        return any(token.start < end and start < token.end for token in tokens)

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

    def splits_a_number(self, text: str, found: re.Match[str]) -> bool:
        """Whether the answer is only the end of a number in groups of three: "SG.02 1 204" is not 204."""
        before = _GROUP_BEFORE.search(text, 0, found.start("answer"))
        if before is None or not _GROUP.match(text, found.start("answer")):
            return False
        # "NI 192 104": the number before it belongs to the code.
        return not (self.is_in_a_code(text, *before.span()) or self.is_name(text[: before.end()]))
