"""The one project, risk or action of the sort that was listed which a short question names: "the depot one, whose"."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.understanding.beside.side_remarks import names_in, partly_named
from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.rewording.sayings.idle_words import ASKING, IDLE
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, is_ordinary
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens, root
from handlers.understanding.words.word_list import words

SORT_OF = {
    Kind.ACTIONS: Dimension.ACTION,
    Kind.PROJECTS: Dimension.PROJECT,
    Kind.RISKS: Dimension.RISK,
}
_SAID_OF_IT = words(
    "due done doing finished finish complete completed late overdue behind delayed owner owners owns own responsible"
    " responsibility charge lead leads leading leader runs run running deadline date dates status open closed paused"
    " hold holding held up slipped slipping red amber green off track high down supposed meant person officer who"
    " whos whose when whens why whys happening happened happen going reason reasons worst more detail details else"
    " started stopped stuck back wrong delay explain getting doing likely keeping delaying stopping stalling"
    " likelihood impact score action actions"
    " project projects risk risks scheme schemes task tasks job jobs one about how"
)
_ONE_OF = words("one project risk action scheme task job")
_WHOLE_SCOPES = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PARTNER, Dimension.AREA)


@dataclass(frozen=True)
class Among:
    """One that is meant, and what is asked of it: the words without those of its title."""

    term: Term
    asked: tuple[str, ...]


def work_among(said: Sentence, kind: Kind, index: Index, *, of_one: bool) -> Among | None:
    """The only one whose title has all that names something here; `of_one` where another such was told of before."""
    places = [place for place, word in enumerate(said.words) if _may_name(word)]
    if not places:
        return None
    named = {root(stem(said.words[place])) for place in places}
    titles = [(term, _roots(term)) for term in index.vocabulary.works if term.dimension is SORT_OF[kind]]
    fitting = [term for term, title in titles if named <= title]
    if len(fitting) != 1 or not _is_called_so(said, places, index, of_one=of_one):
        return None
    return Among(fitting[0], tuple(word for place, word in enumerate(said.words) if place not in places))


def _may_name(word: str) -> bool:
    return not any(word in each for each in (IDLE, ASKING, JOINING, _SAID_OF_IT)) and not is_ordinary(word)


def _roots(term: Term) -> frozenset[str]:
    return frozenset(root(stem(token.word)) for token in read_tokens(term.name))


def _is_called_so(said: Sentence, places: Sequence[int], index: Index, *, of_one: bool) -> bool:
    """Whether the words speak of one of a list, and of nothing else that they name as well."""
    behind = said.words[places[-1] + 1 : places[-1] + 2]
    if behind and behind[0] in _ONE_OF:
        return True
    tokens = tuple(said.tokens[place] for place in places)
    if names_in(tokens, index) or any(term.dimension in _WHOLE_SCOPES for term in partly_named(tokens, index)):
        return False
    before = said.words[places[0] - 1] if places[0] else ""
    return of_one or len(places) > 1 or before in _POINTING or not set(said.words).isdisjoint(_ASKS_OF_IT)


_POINTING = words("the that this")
_ASKS_OF_IT = words(
    "holding delaying stopping due late overdue behind delayed owner owns whose whos who when whens why whys deadline"
    " paused done"
)
