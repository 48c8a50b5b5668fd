"""Indicators that are not in use yet, named by performance officers only, to be defined and changed."""

from dataclasses import dataclass, field, replace

from domain.access import Role
from handlers.request import Request
from handlers.understanding.giving.said_changes import CHANGES
from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, IndicatorWords, Term
from storage.queries import indicators
from storage.tables import Indicator

MAY_NAME = frozenset({Role.OFFICER, Role.ADMIN})


@dataclass
class DraftWords:
    """Each council's words with the names of its drafts, kept until either changes."""

    made: dict[str, tuple[Index, tuple[Term, ...], Index]] = field(default_factory=dict)

    def reread(self, request: Request, text: str, question: Question, index: Index, asker: Asker) -> Question:
        """The question again where a draft is meant by it, else as it was understood.

        Only what defines or changes an indicator can be about one: there are no figures of it to ask for.
        """
        if not request.viewer.roles & MAY_NAME or not _may_be_about_one(question):
            return question
        drafts = indicators.drafts(request.session, request.council)
        if not drafts:
            return question
        again = understand(text, self._index(request, index, drafts), asker, request.today, request.context)
        named = {each.code for each in drafts} & set(again.codes)
        return again if named and _can_be_answered(again) else question

    def _index(self, request: Request, index: Index, drafts: tuple[Indicator, ...]) -> Index:
        terms = tuple(Term(Dimension.INDICATOR, each.code, each.name, each.aliases) for each in drafts)
        kept = self.made.get(request.council)
        if kept is None or kept[0] is not index or kept[1] != terms:
            words = tuple(
                IndicatorWords(
                    code=each.code,
                    unit=each.unit,
                    frequency=each.frequency,
                    service=each.service,
                    portfolio=each.portfolio or "",
                    priority=each.priority or "",
                    owner=each.owner,
                )
                for each in drafts
            )
            known = index.vocabulary
            both = replace(known, terms=(*known.terms, *terms), indicators=(*known.indicators, *words))
            kept = self.made[request.council] = (index, terms, Index.of(both))
        return kept[2]


def drafts_among(request: Request, question: Question) -> tuple[Indicator, ...]:
    """The drafts that a question names, where everybody who reads the answer may read of them."""
    if not question.codes or not all(viewer.roles & MAY_NAME for viewer in request.audience):
        return ()
    return tuple(each for each in indicators.drafts(request.session, request.council) if each.code in question.codes)


def _may_be_about_one(question: Question) -> bool:
    return question.kind in (Kind.DEFINITION, Kind.CLARIFY) or _changes(question)


def _can_be_answered(question: Question) -> bool:
    return question.kind is Kind.DEFINITION or _changes(question)


def _changes(question: Question) -> bool:
    return question.kind is Kind.ACT and question.aspect in CHANGES
