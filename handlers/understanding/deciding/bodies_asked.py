"""Bodies that meet: those whose letters are a service's as well, and those that this council does not have."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.names.named import Named, rivals
from handlers.understanding.phrases.cues import TIME
from handlers.understanding.question import Alternative, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.tokens import root
from handlers.understanding.words.word_list import words

_GIVEN_BY = frozenset(("from", "by", "at"))
_ON_THE_LIST_OF = _GIVEN_BY | {"on"}
_SITTING = re.compile(
    r"(?<!\w)(?P<named>(?:[\w'&]+ ){0,6})(?P<noun>committee|sub ?committee|board|panel|cabinet|scrutiny|executive|forum"
    r"|assembly|meeting)s?(?!\w)"
)
_OF_THEIR_OWN = ("cabinet", "scrutiny", "executive")
"""What sits and is no word for all that do: "the scrutiny meeting"."""
_NO_NAMES = words(
    "the a an our my your their its this that next last previous latest upcoming coming future recent first every each"
    " all any some no other whole full formal informal public private special extraordinary joint quarterly monthly"
    " weekly annual regular team management leadership performance review ordinary in on at of by from for to with and"
    " or is are was were be been did does do has have had will when whens what whats which who where how date dates"
    " time agree agreed decide decided say said ask asked tell me us we you they it about there then one show list"
    " minutes outcome outcomes decision decisions agenda before after as please pls council body meet meets met"
    " directorate department service portfolio brief ward board committee panel forum"
)
_GENERIC = words("committee subcommittee board panel forum assembly meeting group team review management the and of")
_MOST = 4
_LONGEST = 6


def as_a_body(reading: Reading, named: Named, asked: Asked | None) -> Named:
    """A body where what it is called may be a service as well: "what did the CLG agree", "actions from the CLG".

    So it is where something is held against when it met: "worse since the last CLG".
    """
    before = reading.sentence.words[max(0, named.span.start - 3) : named.span.start]
    since = "since" in before
    if not since and (asked is None or asked.kind not in (Kind.MEETINGS, Kind.ACTIONS)):
        return named
    asks = since or (asked and asked.kind is Kind.MEETINGS) or not _GIVEN_BY.isdisjoint(before[-2:])
    bodies = any(option.whole and option.term.dimension is Dimension.BODY for option in named.options)
    bodies = bodies or any(option.term.dimension is Dimension.BODY for option in rivals(named))
    return named.clear((Dimension.BODY,)) if asks and bodies else named


def given_by_a_body(reading: Reading, asked: Asked | None) -> Asked | None:
    """What is outstanding from a body are the actions that it asked for: "anything overdue from the board"."""
    if asked is None or asked.kind is not Kind.DUE or asked.aspect != "missing":
        return asked
    return Asked(Kind.ACTIONS, lists=True) if any(_gives(reading, each) for each in reading.named) else asked


def _gives(reading: Reading, named: Named) -> bool:
    before = reading.sentence.words[max(0, named.span.start - 2) : named.span.start]
    body = bool(named.options) and named.options[0].term.dimension is Dimension.BODY
    return body and not _ON_THE_LIST_OF.isdisjoint(before) and _RETURNED.isdisjoint(reading.sentence.words)


_RETURNED = words("return returns figure figures number numbers data indicator indicators measure measures outturns")
"""Said of what is owed, they are no actions."""


def with_bodies_that_sit(reading: Reading, question: Question) -> Question:
    """The question of the bodies that are spoken of, or asked back where none here is called so.

    "The next planning committee" is no other body's meeting, though Planning is a service.
    """
    if question.kind is not Kind.MEETINGS:
        return question
    timed = zip(reading.sentence.words, reading.masked.words, strict=True)
    sentence = reading.sentence.replaced({place: "the" for place, (_, said) in enumerate(timed) if said == TIME})
    found = _SITTING.search(sentence.text)
    span = _telling(sentence, found) if found else Span(0, 0)
    if found is None or not len(span) or _is_known(reading, span):
        return question
    said = {root(stem(sentence.words[place])) for place in span} - _GENERIC
    bodies = [term for term in reading.index.terms if term.dimension is Dimension.BODY]
    called_so = [Pick(Dimension.BODY, term.key) for term in bodies if said and said <= _names(term)]
    if called_so or not said:
        rest = tuple(pick for pick in question.picks if pick.dimension is Dimension.INDICATOR)
        rest = tuple(pick for pick in rest if not _is_named_within(reading, pick, span))
        return replace(question, picks=(*called_so, *rest)) if called_so else question
    whole = Span(span.start, max(span.end, sentence.span(found).end))
    called = " ".join(sentence.words[place] for place in whole)
    alternatives = tuple(
        Alternative(term.name, reading.sentence.typed_instead(whole, term.name)) for term in bodies[:_MOST]
    )
    return replace(
        question,
        kind=Kind.CLARIFY,
        aspect="unknown",
        unread=(called,),
        alternatives=alternatives,
        asked=question.kind,
        aspect_asked=question.aspect,
    )


def _telling(sentence: Sentence, found: re.Match[str]) -> Span:
    """The words that say which it is: those right before "committee" and the like, or "scrutiny" itself."""
    noun = sentence.span_at(found.start("noun"), found.end("noun"))
    end = noun.end if found["noun"] in _OF_THEIR_OWN else noun.start
    start = end
    while start > 0 and start > noun.start - _LONGEST and sentence.words[start - 1] not in _NO_NAMES:
        start -= 1
    return Span(start, end)


def _is_known(reading: Reading, span: Span) -> bool:
    """Whether a body was found by words of these, and not only by "board"."""
    places = {place for place in span if reading.sentence.words[place] not in _GENERIC}
    return any(
        named.options and named.options[0].term.dimension is Dimension.BODY and places.issubset(named.places)
        for named in reading.named
    )


def _is_named_within(reading: Reading, pick: Pick, span: Span) -> bool:
    return any(
        set(named.places) <= set(span) and any(option.term.key == pick.key for option in named.options)
        for named in reading.named
    )


def _names(term: Term) -> frozenset[str]:
    said = (term.name, term.key, *term.aliases)
    return frozenset(root(stem(word)) for each in said for word in content(each))
