"""Whose figure is stated: which indicator somebody means who gives some of them, and what its figure may be."""

import re
from dataclasses import dataclass
from datetime import date

from handlers.understanding.giving.figure_patterns import REASON
from handlers.understanding.giving.stated import Stated
from handlers.understanding.giving.years_said import is_near, may_be_the_year_of
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named, rivals, settled
from handlers.understanding.names.option import Option
from handlers.understanding.periods.words import MONTHS
from handlers.understanding.question import Dimension, Entry, Kind, Question
from handlers.understanding.vocabulary import Asker, Context, Term

_TIME = re.compile(r"(?:day|hour|hr|minute|min|week|wk|month|year|second|sec)s?$", re.IGNORECASE)
_ABOUT_AS_WELL = 0.5
"""From which score on a name fits what the speaker gives, though it is the usual word for another's figure."""
_FITS = 0.35


@dataclass(frozen=True)
class WhoseFigure:
    """Tells what a name means where a figure is given, by what the asker gives and was asked for last."""

    index: Index
    asker: Asker
    context: Context
    today: date

    def settled_for(self, named: Named, stated: Stated, *, plainly: bool) -> Stated | None:
        """The statement with the one indicator that is meant, or the several that may be; None where it is none."""
        if any(option.term.dimension is not Dimension.INDICATOR for option in named.options):
            return None
        if both := self._or_their_own(named):
            return Stated(period=stated.period, doubtful=both, answer=stated.answer)
        term = self._their_own(named) or settled(named) or self._owed(named)
        if term and not (plainly and term.key in self.asker.owed) and self._is_another_unit(term, stated.answer):
            return None
        if term:
            return Stated((Entry(term.key, stated.answer),), stated.period, stated.correction)
        return Stated(period=stated.period, doubtful=rivals(named), answer=stated.answer)

    def _their_own(self, named: Named) -> Term | None:
        """What the asker gives, where the words fit it about as well as what they can't give."""
        own = self._own(named)
        return own[0].term if len(own) == 1 and own[0].score >= _ABOUT_AS_WELL and not self.gives_others() else None

    def _or_their_own(self, named: Named) -> tuple[Option, ...]:
        """What is meant and what the asker gives instead, where either could be."""
        own = self._own(named)
        return () if not own or self._their_own(named) else (*own, named.options[0])

    def _own(self, named: Named) -> list[Option]:
        """What the asker gives and the words fit, where what they fit best is another's."""
        said, asker = settled(named), self.asker
        gives = {*asker.owed, *asker.owns, *filter(None, [self.context.pending])}
        if said is None or said.key in gives or named.coded:
            return []
        return [option for option in named.options if option.term.key in gives and option.score >= _FITS]

    def just_shown(self) -> Question | None:
        """What showed the one figure that its owner puts right now: "change it to 117"."""
        last = self.context.last
        own = last is not None and len(last.codes) == 1 and last.codes[0] in {*self.asker.owed, *self.asker.owns}
        told = last is not None and (last.kind, last.aspect) in ((Kind.INDICATOR, ""), (Kind.INDICATOR, "value"))
        return last if own and told and last and last.period.first == last.period.last else None

    def gives_any(self) -> bool:
        """Whether there is anything that the asker gives, as far as is known."""
        return bool(self.asker.owns or self.asker.owed or self.context.pending)

    def gives_others(self) -> bool:
        """Whether the asker may also enter what others give."""
        return self.asker.leads or self.asker.is_officer

    def part_or_year(self, named: Named, answer: str) -> Stated | None:
        """ "15/16" from whoever enters that percentage is 15 of 16; a year that is near is asked back."""
        term = settled(named) or self._owed(named)
        known = self.index.by_code.get(term.key) if term else None
        part, _, whole = answer.partition("/")
        entered = term and term.key in (*self.asker.owns, *self.asker.owed, self.context.pending)
        if not (term and known and known.unit == "%" and whole and len(part) <= 2 and entered):
            return None
        return Stated((Entry(term.key, answer),), or_year=answer if is_near(answer, self.today) else "", answer=answer)

    def is_its_year(self, part: str, answer: str, named: Named) -> bool:
        """ "FOI in time april 26" asks of a month of that year, unless its figure is owed or was just asked for.

        What is owed of a month is that of the one that ended last.
        """
        term, asker = settled(named), self.asker
        owed = asker.owed if self._ended_last(part) else ()
        gives = {*owed, self.context.pending, *(() if part in MONTHS else asker.owns)}
        return may_be_the_year_of(part, answer, self.today) and (term is None or term.key not in gives)

    def is_a_month_of_a_year(self, part: str, answer: str) -> bool:
        """ "Sept 25" or "Q1 25" by itself, unless a figure of that month is owed or was just asked for."""
        owed = self.context.pending or (self.asker.owed and self._ended_last(part))
        of_a_part = part in MONTHS or not self.asker.owed
        return of_a_part and may_be_the_year_of(part, answer, self.today) and not owed

    def _ended_last(self, part: str) -> bool:
        """Whether it is no month, or the one that ended last."""
        ended = (self.today.month - 2) % 12 + 1
        return MONTHS.get(part, ended) == ended

    def _is_another_unit(self, term: Term, answer: str) -> bool:
        """Whether a length of time was said of what isn't measured in time: "EHCPs in 20 weeks" is a question.

        "Tbc until Friday" and "tbc for two weeks" say when it will come.
        """
        if re.match(REASON, answer.casefold()):
            return False
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
