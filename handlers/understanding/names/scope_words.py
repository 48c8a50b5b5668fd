"""Words that scopes are called by where they name none: "change", "place", "people" in everyday use."""

from collections.abc import Collection

from handlers.understanding.names.index import Index
from handlers.understanding.names.masking import SOFT
from handlers.understanding.names.plain_scopes import COLOURS, TIME, stands_as_a_scope
from handlers.understanding.phrases.cues import cue_words
from handlers.understanding.phrases.left_out import EXCLUDED, leads_to_left_out
from handlers.understanding.question import Dimension
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_NAMED_OR_ASKED = words("noise blip random signal signals")
_OTHERS = words("other others")
_OF_CHANCE = words("or just real only random statistical it that this")
"""Before "noise" they ask whether a change is one: "real or noise"."""
_OF_MONEY = words("overspend overspends underspend underspends overspent underspent variance budget")
_ALSO_NAMES = _OF_MONEY | words("other others")
"""What asks for something beside a name, and by itself is one's name where it is called so."""
_PRONOUNS = words("me my us we i you he she him her they them who which all")
_ALONE = 2
_LEAST = 3
"""Of how many letters a word must be to be told from others by its capitals."""
_BEFORE_A_NOUN = words("the our my a an of in for on")
_OF_A_BODY = words("member members report reports paper papers holder portfolio")
BEFORE_A_SCOPE = words("in for of across within by from inside and v vs versus")
_NARROWING = words("just only about")
_AGAINST = words("v vs versus")
_JOINS = words("and or nor") | _AGAINST
_LEADS_TO_ONE = words("from for in with by of at")


def scope_words(sentence: Sentence, index: Index, held: set[int]) -> set[int]:
    """One-word names that are also words of questions: "reds in finance", "people directorate"."""
    places = range(len(sentence.words))
    found = {place for place in places if _is_capitals_here(sentence, place, index)} - held
    found |= {place for place in places if _are_the_other_ones(sentence, place, index)} - held
    for place, word in enumerate(sentence.words):
        structural = word in GRAMMAR or word in ORDINARY or word in SOFT or word in cue_words()
        if place in held | found or not structural or word in JOINING or _heads(sentence, place):
            continue
        if (word in _PRONOUNS and sentence.tokens[place].raw.islower()) or _is_to_be_sent(sentence, place):
            continue
        said = (stem(word),)
        known = (*index.exact.get(said, ()), *index.keys.get(said, ()), *index.parts.get(said, ()))
        dimensions = {index.terms[term].dimension for term in known}
        before = sentence.words[place - 1] if place else ""
        behind = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
        body = Dimension.BODY in dimensions and behind not in _OF_A_BODY
        if body or _is_a_partner(sentence, place, index) or stands_as_a_scope(sentence, place, dimensions, index):
            found.add(place)
        if word not in COLOURS and _is_joined_to_a_name(sentence, place, index, dimensions - {Dimension.PERSON}):
            found.add(place)
        if word in _NAMED_OR_ASKED and Dimension.INDICATOR in dimensions and before not in _OF_CHANCE:
            found.add(place)
        if word in _ALSO_NAMES and Dimension.INDICATOR in dimensions and len(sentence.words) <= _ALONE:
            found.add(place)
        noun = index.nouns.get(behind) in dimensions or index.nouns.get(before) in dimensions
        if not noun and word in ORDINARY and index.nouns.get(behind) is Dimension.PORTFOLIO:
            terms = index.features.get(stem(word), frozenset())
            noun = any(index.terms[term].dimension is Dimension.PORTFOLIO for term in terms)
        named = bool(dimensions - {Dimension.INDICATOR, Dimension.PERSON})
        if noun or (
            named
            and word not in COLOURS
            and (
                before in BEFORE_A_SCOPE | _NARROWING
                or EXCLUDED.search(" ".join(sentence.words[max(0, place - 6) : place]))
            )
            and _ends_a_name(sentence, place)
        ):
            found.add(place)
    return found


def _is_to_be_sent(sentence: Sentence, place: int) -> bool:
    """ "Send reds every Monday" asks for them to be sent, also where SEND is a service."""
    return not place and sentence.words[0] == "send" and not _SENT.isdisjoint(sentence.words[1:])


_SENT = words("every each weekly monthly daily whenever to me us")


def _is_capitals_here(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether a word that some name has in capitals was typed so, or stands where only a noun can: "the send plan"."""
    token, word = sentence.tokens[place], sentence.words[place]
    capitals = word.upper()
    if not word.isalpha() or len(word) < _LEAST or word in JOINING or (token.raw.islower() and word in _PRONOUNS):
        return False
    if token.raw != capitals and (not place or sentence.words[place - 1] not in _BEFORE_A_NOUN):
        return False
    shouted = len(sentence.tokens) > 1 and not any(each.raw.islower() for each in sentence.tokens)
    if shouted or word in COLOURS or capitals not in index.capitals:
        return False
    return not index.capitals[capitals].isdisjoint(index.features.get(stem(word), ()))


def _are_the_other_ones(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether an indicator is called other, and else as the one before: "majors and others" are those of planning."""
    if sentence.words[place] not in _OTHERS or place < _ALONE or sentence.words[place - 1] not in _JOINS - _AGAINST:
        return False
    others = index.features.get(stem("other"), frozenset()) & index.indicator_places
    first = index.exact.get((stem(sentence.words[place - 2]),), ())
    return any(len(_said_in(index, one) & _said_in(index, each)) >= _ALONE for one in first for each in others)


def _said_in(index: Index, term: int) -> frozenset[str]:
    return frozenset(stem(word) for word in index.terms[term].name.casefold().split()) - JOINING


def _is_joined_to_a_name(sentence: Sentence, place: int, index: Index, dimensions: Collection[Dimension]) -> bool:
    """Whether a comma, "and" or "v" joins the word to a name of its kind: "majors and others", "people v place".

    Behind an indicator's name "v" may lead to whatever it is compared with.
    """
    if not dimensions:
        return False
    said, tokens, end = sentence.words, sentence.tokens, len(sentence.words)
    scopes = frozenset(dimensions) - {Dimension.INDICATOR}
    before = place - 2 if place and said[place - 1] in _JOINS else place - 1
    led = before < place - 1
    kinds = scopes if led and said[place - 1] in _AGAINST else dimensions
    if before >= 0 and (led or tokens[place].breaks) and _is_of_kind(said[before], index, kinds):
        return True
    led = place + 1 < end and said[place + 1] in _JOINS
    behind = place + 2 if led else place + 1
    kinds = scopes if led and said[place + 1] in _AGAINST else dimensions
    return behind < end and (led or tokens[behind].breaks) and _is_of_kind(said[behind], index, kinds)


def _is_of_kind(said: str, index: Index, dimensions: Collection[Dimension]) -> bool:
    word = stem(said)
    scopes = index.features.get(word, frozenset()) - index.indicator_places
    return any(index.terms[term].dimension in dimensions for term in (*index.exact.get((word,), ()), *scopes))


def _heads(sentence: Sentence, place: int) -> bool:
    """ "Head of service" is somebody's office, whatever is called a service here."""
    return sentence.words[place - 2 : place] in (("head", "of"), ("heads", "of")) and place >= 2


def _ends_a_name(sentence: Sentence, place: int) -> bool:
    """Whether what follows belongs to no name: nothing, a comma, or a word that only questions are made of."""
    if place + 1 >= len(sentence.words) or sentence.tokens[place + 1].breaks:
        return True
    behind = sentence.words[place + 1]
    plain = behind in JOINING or behind in GRAMMAR or behind in ORDINARY or bool(TIME.fullmatch(behind))
    return plain or leads_to_left_out(sentence, place + 1)


def _is_a_partner(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether an article leads to part of the name of only one organisation: "from the met"."""
    if place < 2 or sentence.words[place - 1] != "the" or sentence.words[place - 2] not in _LEADS_TO_ONE:
        return False
    named = (index.terms[term] for term in index.features.get(stem(sentence.words[place]), ()))
    return sum(term.dimension is Dimension.PARTNER for term in named) == 1
