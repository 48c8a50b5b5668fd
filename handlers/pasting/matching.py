"""Which indicator and period a row is about: by code, name or alias, else by what understanding makes of its words.

Only what this person may give is looked among for words that are not a whole name, and what is not certain is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process

from domain.access import Act, may_do
from domain.periods import Period
from handlers.pasting.columns import period_in
from handlers.pasting.entries import Entry
from handlers.request import Request
from handlers.returning.following import without_figure
from handlers.returning.owing import Item, current_windows, owed_by
from handlers.returning.recording import OFTEN, WHO_CAN
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import settled
from handlers.understanding.names.naming import find_names
from handlers.understanding.names.spelt import spelt
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term, Vocabulary
from handlers.understanding.words.naming_words import CAPITALS, code_key
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens
from handlers.whose import Whose
from handlers.wording import called, listed
from storage.queries import indicators
from storage.tables import Indicator

NEAR_ENOUGH, SURELY_NEAR = 60, 90
"""How alike two names are, of 100, that one is worth asking about; and that it is asked about rather than another."""

SHORTEST_START = 12


@dataclass(frozen=True)
class Match:
    """What a row is about: `key` names the figure, empty where it isn't certain; then `unclear` says why.

    `nearest` is the key of what it may be. `closed` says that nothing can be done about it here.
    """

    key: str = ""
    unclear: str = ""
    nearest: str = ""
    closed: bool = False


@dataclass(frozen=True)
class Known:
    """The council's indicators as one person may give them."""

    request: Request
    live: dict[str, Indicator]
    theirs: dict[str, Indicator]
    owed: tuple[Item, ...]

    @classmethod
    def of(cls, request: Request) -> "Known":
        """For the person who asks."""
        whose = Whose.on(request.session, request.council, request.today)
        live = {each.code: each for each in indicators.live(request.session, request.council)}
        theirs = {
            code: each for code, each in live.items() if may_do(request.viewer, Act.ENTER, whose.facts(each, None))
        }
        return cls(request, live, theirs, tuple(without_figure(owed_by(request, request.viewer.email))))

    def match(self, entry: Entry) -> Match:
        """What a row is about."""
        if not entry.names:
            return Match(unclear=f"Which {self.request.framework.word('indicator')} is this for?")
        hits = self._exactly(entry.names)
        if len(hits) > 1:
            names = listed([called(each) for each in hits], "or")
            return Match(unclear=f"Its code and its name do not go together: {names}?", nearest=self._key(hits[0]))
        if hits and hits[0].code not in self.theirs:
            return Match(unclear=f"It is not yours to enter. {WHO_CAN}", closed=True)
        if hits:
            return self._for_period(hits[0], entry)
        return self._by_words(entry)

    def in_order(self, count: int) -> tuple[Item, ...] | None:
        """What a column of this many figures answers: all that is owed, or all of one window, in the order asked."""
        if count == len(self.owed):
            return self.owed
        email = self.request.viewer.email
        found = [without_figure(each.of(email)) for each in current_windows(self.request)]
        fitting = [items for items in found if len(items) == count]
        return tuple(fitting[0]) if len(fitting) == 1 else None

    def choices(self, nearest: str, label: str, most: int) -> list[str]:
        """The keys of what a row may be about, the likeliest first."""
        near = process.extract(label, self._names, scorer=_likeness, processor=_plain, limit=most)
        likely = [self._key(self.theirs[code]) for _, _, code in near]
        return list(dict.fromkeys(filter(None, (nearest, *(item.key for item in self.owed), *likely))))[:most]

    def _exactly(self, names: Sequence[str]) -> list[Indicator]:
        found: dict[str, Indicator] = {}
        for name in names:
            codes = self._said.get(_plain(name)) or self._coded(name) or self._cut_off(name)
            theirs = [code for code in codes if code in self.theirs] or list(codes)
            if len(theirs) == 1:
                found[theirs[0]] = self.live[theirs[0]]
        return list(found.values())

    def _coded(self, name: str) -> tuple[str, ...]:
        """A code, or one with the name behind it: `FI06 Council tax collected`."""
        first = name.split()[0].rstrip(":-–.") if name.split() else ""
        whole = self._codes.get(code_key(name))
        begins = self._codes.get(code_key(first)) if any(map(str.isdigit, first)) else None
        found = whole or begins
        return (found,) if found else ()

    def _cut_off(self, name: str) -> tuple[str, ...]:
        """The one indicator whose name begins so: a narrow column has cut it off."""
        start = _plain(name).rstrip(" .…")
        found = [code for code, whole in self._names.items() if whole.startswith(start)]
        return (found[0],) if len(found) == 1 and len(start) >= SHORTEST_START else ()

    def _by_words(self, entry: Entry) -> Match:
        likely: list[str] = []
        for name in sorted(entry.names, key=len, reverse=True):
            code, is_sure = self._understood(name)
            if is_sure:
                return self._for_period(self.theirs[code], entry)
            likely += [code] if code else []
        near = process.extractOne(entry.label, self._names, scorer=_likeness, processor=_plain)
        is_near = near is not None and near[1] >= (SURELY_NEAR if likely else NEAR_ENOUGH)
        code = near[2] if is_near else next(iter(likely), "")
        if not code:
            return Match(unclear="I know nothing of this name among what is yours to give.")
        indicator = self.theirs[code]
        return Match(unclear=f"Is it {called(indicator)}?", nearest=self._key(indicator))

    def _understood(self, name: str) -> tuple[str, bool]:
        """The code that words mean most likely, empty for none; sure where there is no other, and no word left over."""
        tokens = read_tokens(name)
        sentence = Sentence(name, tokens, spelt(tokens, self._index))
        free = [
            place for place, word in enumerate(sentence.words) if word not in JOINING or tokens[place].raw in CAPITALS
        ]
        named, unread = find_names(sentence, self._index, free)
        if not named:
            return "", False
        term = settled(named[0]) if len(named) == 1 and not unread else None
        return (term or named[0].options[0].term).key, term is not None

    def _for_period(self, indicator: Indicator, entry: Entry) -> Match:
        said = entry.told or (period_in(entry.period, self.request.today) if entry.period else None)
        if said is None and entry.period:
            return Match(unclear=f'I cannot read "{entry.period[:40]}" as a period.', nearest=self._key(indicator))
        if said is not None:
            own = said if said.frequency is indicator.frequency else said.ending_with(indicator.frequency)
            # A year's figure is not its last quarter's, though both end on the same day.
            if own is None or own.frequency.months < said.frequency.months:
                words = f"It has no figure for {said.short}: it is given {OFTEN[indicator.frequency]}."
                return Match(unclear=words, closed=True)
            return Match(f"{indicator.code}|{own.notation}")
        periods = [item.period for item in self.owed if item.indicator.code == indicator.code]
        if len(periods) > 1:
            words = f"For which period: {listed([each.short for each in periods], 'or')}?"
            return Match(unclear=words, nearest=self._key(indicator))
        return Match(self._key(indicator))

    def _key(self, indicator: Indicator) -> str:
        """The figure that is owed, else the latest there can be."""
        owed = next((item.key for item in self.owed if item.indicator.code == indicator.code), "")
        return owed or f"{indicator.code}|{Period.latest_closed(self.request.today, indicator.frequency).notation}"

    @cached_property
    def _said(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for each in self.live.values():
            for way in {_plain(each.code), _plain(each.name), *map(_plain, each.aliases)}:
                found[way] = (*found.get(way, ()), each.code)
        return found

    @cached_property
    def _codes(self) -> dict[str, str]:
        return {code_key(code): code for code in self.live}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {code: _plain(each.name) for code, each in self.theirs.items()}

    @cached_property
    def _index(self) -> Index:
        terms = (Term(Dimension.INDICATOR, each.code, each.name, each.aliases) for each in self.theirs.values())
        return Index.of(Vocabulary(tuple(terms)))


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _likeness(one: str, other: str, *, score_cutoff: float | None = None) -> float:
    """How alike two names are, of 100: by their words, and by how much of one stands in the other."""
    alike = (fuzz.token_set_ratio(one, other) + fuzz.partial_ratio(one, other)) / 2
    return alike if score_cutoff is None or alike >= score_cutoff else 0
