"""What is said to be left out: "not in housing", "leave out the annual ones", "leave planning and waste out"."""

from collections.abc import Container, Iterator

from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.word_list import words

_NOT = (
    r"(?:(?:that|which|thats|who) (?:isnt|arent|is not|are not|aint)"
    r"|(?:isnt|arent|aint) in(?! (?:for|from|yet)\b)|(?:isnt|arent|aint|not) (?:part of|under|within)"
    r"|not including|not counting|not in(?! (?:for|from|yet)\b)|(?:(?:any|every) ?where )?outside(?: of)?"
    r"|(?:any|every) ?where but|bar"
    r"|except(?: for)?|excluding|exclude|excl|not|no(?! of)|none of|non"
    r"|without|other than|apart from|minus|drop|remove|leave out|leaving out|ignor(?:e|ing)|less"
    r"|skip(?:ping)?|take out|taking out|but not|aside from"
    r"|(?:set|setting|put|putting|leave|leaving) aside|omit(?:ting)?|strip out|lose|hide"
    r"|forget|get rid of|save|never mind|not (?:bothered|fussed|interested|concerned) (?:about|by|with|in)"
    r"|(?:dont|do not) (?:need|want|include|count|bother with|bother about|care about|show(?: me)?))"
)
_QUALITY = "annual|monthly|quarterly|yearly|strategic|operational|statutory"
"""Behind one of these "ones in" leads to what is listed: "except the annual ones in housing"."""
_ANY = (
    r"for|the|any|all|those|of|out|my|our"
    r"|(?:anything|(?<!not )everything|whatever|stuff|things|bits"
    r"|(?<!al )(?<!ly )(?<!ic )(?<!ry )ones)"
    r"(?: (?:thats|that is|thats to do|to do|which is))?"
    r" (?:in|from|under|within|with|for|of|belonging to|owned by|run by|led by|to do with|relating to|related to"
    r"|connected (?:with|to)|concerning|about|sitting (?:in|with|under))"
    r"|anything|(?<!not )everything|whatever"
)
"""What may stand between that something is left out and its name: "leave out anything in"."""
EXCLUDED = SeldomSaid(rf"(?<!\w){_NOT}(?: (?:{_ANY}|{_QUALITY}))*$")
_BEGINS = Pattern(rf"{_NOT}(?!\w)")
_LONGEST = 5
"""Of how many words what says that something is left out is at the most."""
_AROUND = SeldomSaid(
    r"(?<![\w§])(?P<verb>leave|leaving|take|taking|strip|stripping|keep|keeping|cut|cutting|knock|knocking)"
    r" (?P<what>(?:(?!(?:out|and|but) )\S+ ){1,4}?(?:(?:and|or|nor|plus) (?:(?!out )\S+ ){1,4}?){0,3})"
    r"(?P<particle>out|off|aside)(?: of (?:it|that|this|them|those|these|the list))?"
    r"(?!\w)(?! (?:target|track|of)(?!\w))"
)
"""The verb stands before what is left out, and "out" behind it."""

_LED = SeldomSaid(
    r"(?<![\w§])(?:(?:leave|leaving|left|take|taking|strip|stripping|cut|cutting) out"
    r"|(?:set|setting|put|putting|leave|leaving) aside|get(?:ting)? rid of"
    r"|(?:aside|apart) from|other than|not (?:including|counting)|but not|never mind"
    r"|(?:anything|everything|whatever|ones) (?:belonging|relating|related) to"
    r"|not (?:bothered|fussed|interested|concerned) (?:about|by|with|in)"
    r"|(?:dont|do not) (?:need|want|include|count|bother with|bother about|care about|show(?: me)?))(?= \S)"
)
_VERBS = words(
    "skip skipping ignore ignoring omit omitting exclude excluding excl drop remove lose hide forget minus bar"
)
_OPENING = words("and ok okay please pls but also now then just so can you could we")


def left_out(sentence: Sentence) -> Iterator[Span]:
    """What stands between a verb and its "out", in a sentence with whole names masked."""
    for found in _AROUND.finditer(sentence.text):
        yield sentence.span(found, "what")


def says_left_out(sentence: Sentence, known: Container[str]) -> set[int]:
    """The words that only say that something is left out: none of them is part of a name.

    `known` are the words of names, which a verb may be as well.
    """
    places: set[int] = set()
    for found in _AROUND.finditer(sentence.text):
        places |= {*sentence.span(found)} - {*sentence.span(found, "what")}
    for found in _LED.finditer(sentence.text):
        places |= {*sentence.span(found)}
    for place, word in enumerate(sentence.words[:-1]):
        opens = sentence.tokens[place].breaks or _OPENING.issuperset(sentence.words[:place])
        if word in _VERBS and (opens or stem(word) not in known):
            places.add(place)
    return places


def leads_to_left_out(sentence: Sentence, place: int) -> bool:
    """Whether the words from here on begin what is left out: "bar the annual ones"."""
    return bool(_BEGINS.match(" ".join(sentence.words[place : place + _LONGEST])))


def is_left_out(sentence: Sentence, start: int) -> bool:
    """Whether what begins at this word is left out, by the words before it or around it."""
    before = " ".join(sentence.words[max(0, start - 7) : start])
    return bool(EXCLUDED.search(before)) or any(start in span for span in left_out(sentence))
