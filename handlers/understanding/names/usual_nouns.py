"""What people call a portfolio, a service and so on: the usual words, and a council's own."""

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Vocabulary
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import MEASURES
from handlers.understanding.words.tokens import read_tokens

_NOUNS = {
    Dimension.PORTFOLIO: "portfolio portfolios brief briefs remit patch cabinet holder",
    Dimension.SERVICE: "service services team teams department departments dept depts section unit",
    Dimension.DIRECTORATE: "directorate directorates division",
    Dimension.PRIORITY: (
        "priority priorities objective objectives ambition ambitions theme themes outcome outcomes goal goals"
        " mission missions pledge pledges pillar pillars"
    ),
    Dimension.BODY: "board boards committee panel scope",
    Dimension.PARTNER: "partner partners partnership",
    Dimension.AREA: (
        "ward wards area areas locality localities neighbourhood neighbourhoods district districts parish parishes"
    ),
    Dimension.PERSPECTIVE: "perspective perspectives",
}

_PLURALS = {dimension: words.split()[1] for dimension, words in _NOUNS.items()} | {Dimension.INDICATOR: "indicators"}


def nouns_of(vocabulary: Vocabulary) -> dict[str, Dimension]:
    """The words that say what sort of thing is spoken of, the council's own among them."""
    found = {word: dimension for dimension, words in _NOUNS.items() for word in words.split()}
    for key, said in vocabulary.nouns:
        try:
            dimension = Dimension(stem(key.casefold()))
        except ValueError:
            continue
        words = [token.word for token in read_tokens(said)]
        if words:
            found[words[-1]] = dimension
            found[words[-1] + "s"] = dimension
    return found


def own_nouns_of(vocabulary: Vocabulary) -> dict[str, str]:
    """The council's word for an indicator, portfolio, service and so on, singular and plural, with the plain one."""
    found: dict[str, str] = {}
    for key, said in vocabulary.nouns:
        plain, words = stem(key.casefold()), [token.word for token in read_tokens(said)]
        if plain == Dimension.INDICATOR and (len(words) != 1 or words[0] in MEASURES):
            continue
        if plain not in _PLURALS or not words or stem(words[-1]) == plain:
            continue
        found[words[-1]] = plain
        found[words[-1] + "s" if not words[-1].endswith("y") else words[-1][:-1] + "ies"] = _PLURALS[Dimension(plain)]
    return found
