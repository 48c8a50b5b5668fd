"""What is meant instead, in the words people own up with: "typo, H-103", "should have said voids", "wrong"
" quarter"."""

import re

from handlers.understanding.following.said_with_a_name import Read, is_cut, is_only_a_time, is_only_named, middle
from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_OFF = Pattern(
    r"\b(?:typo|wrong (?:one|month|quarter|year|period|date|indicator|measure|kpi|thing|figure|number|name|button"
    r"|service"
    r"|way round|end of the stick)|fat fingers?|slip of the (?:finger|tongue|keyboard)|mis ?(?:read|typed?|keyed"
    r"|spoke"
    r"|heard|understood)|misunderstood|misunderstanding|my (?:mistake|error|fault|bad|apologies)|correction"
    r"|crossed wires"
    r"|not (?:that|that one|it|the one|what i|quite|right|the right)|isnt (?:it|the one|what i|right)|oops|whoops"
    r"|scrap that"
    r"|forget that|ignore that|strike that|scratch that|apologies|beg pardon|pardon me|autocorrect|predictive text"
    r"|confused|muddled|mixed up|whoopsie|doh|start again|try again)\b"
)
_SAY = (
    r"(?:say|said|saying|put|type|typed|typing|write|wrote|written|ask|asked|asking|mean|key|enter|look up"
    r"|request)"
)
_LEADS = Pattern(
    rf"\b(?:(?:should(?:ve| have| of)|should(?= (?:say|read|put)\b)"
    rf"|ought to(?: have| of)|meant to(?: have)?|meaning to|trying to|tried to"
    rf"|wanted to"
    rf"|intended to|supposed to|was going to) {_SAY}(?: for| about)?"
    rf"|(?:i was|we were|i am|im|ive been|id been) (?:actually |really )?(?:asking|talking|thinking|enquiring|looking"
    r"|wondering)"
    r"(?: about| of| for| at)|(?:what|the one|the thing|one) i (?:was after|wanted|meant|need|needed|want|am after"
    r"|asked for)"
    r" (?:was|is)|(?:i )?(?:was after|was on about|am after|im after|meant|wanted|intended)"
    rf"|(?:should|ought to) (?:be|read|have been)|but (?:meant|wanted)|when i (?:wanted|meant|said|asked for|asked"
    rf" about"
    rf"|needed)|i (?:was trying|tried) to {_SAY} (?:was|is)|{_SAY} was)\b(?: was| is)?"
)
_BEHIND = Pattern(
    r" (?:(?:that |it |which )?(?:should (?:have been|of been|be|have said|of said)|is what i (?:meant|wanted|was"
    r" after|need)"
    r"|was what i (?:meant|wanted|was after)|is the one(?: i (?:meant|wanted|was after))?|i should (?:have|of) said"
    r"|i (?:meant|wanted|was after|was thinking of|need))(?: not that(?: one)?)?)$"
)
_COLOUR = Pattern(r"\b(?:red|amber|green)s?\b")
_AROUND = IDLE | words(
    "make instead rather thats try not that one actually thing was trying type typed meant would havent told wrong"
    " quarter month should have been it said same please no sorry oops nah nope wait hang hold"
)


def meant_instead(clauses: tuple[Sentence, ...], read: Read) -> str:
    """ "I meant voids", where it is said that something else was meant; empty where it is not."""
    for place, clause in enumerate(clauses):
        led = _LEADS.search(clause.text)
        if led and _COLOUR.search(clause.text[: led.start()]):
            # "Sorry, greens i meant in highways" puts right two things at once.
            return ""
        if led and (meant := _only(clause, read, clause.span(led).end)):
            return f"i meant {meant}"
        trailed = _BEHIND.search(clause.text)
        if trailed and (meant := _only(_until(clause, trailed), read)):
            return f"i meant {meant}"
        others = [each for at, each in enumerate(clauses) if at != place]
        if any(_OFF.search(each.text) and not _only(each, read) for each in others) and (meant := _only(clause, read)):
            return f"i meant {meant}"
    return ""


def _from(clause: Sentence, start: int) -> Sentence:
    return Sentence(clause.typed, clause.tokens[start:], clause.words[start:])


def _until(clause: Sentence, trailed: re.Match[str]) -> Sentence:
    end = clause.span_at(0, trailed.start()).end
    return Sentence(clause.typed, clause.tokens[:end], clause.words[:end])


def _only(clause: Sentence, read: Read, start: int = 0) -> str:
    """The name or time that is all that is told from here on, as it was typed."""
    said, _ = middle(clause, _AROUND, start)
    if not said:
        return ""
    reading = read(said)
    named = is_only_named(reading) and not is_cut(_from(clause, start), reading)
    return said if named or is_only_a_time(reading) else ""
