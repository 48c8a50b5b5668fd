"""Which colours of what was listed are to come, stay or go, in whatever words: "chuck the ambers in", "reds alone"."""

import re

from handlers.understanding.question import Kind, Question
from handlers.understanding.rewording.sayings.idle_words import ASKING, IDLE
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_COLOURS = words("red reds amber ambers green greens")
_COLOUR = (
    r"(?:the |those |any |all |rated |any of the |all the )*(?:red|amber|green)s?"
    r"(?: (?:ones|measures|indicators|kpis|rated))*"
)
_INSTEAD = Pattern(
    rf"\b(?P<new>{_COLOUR}) (?:rather than|instead of|in place of|in lieu of|not) {_COLOUR}$"
    rf"|\b(?:rather than|instead of|in place of|in lieu of|not) {_COLOUR} (?:but )?(?P<other>{_COLOUR})\b"
    rf"|\b(?:for|with|to|into|by) (?P<last>{_COLOUR})\b(?<=\w)"
)
""" "Amber rather than red", "replace with red": one in place of another."""
_TAKES_ITS_PLACE = Pattern(r"\b(?:replaced?|substitute|swap(?:ped)?|exchange|switch|flip|change|turn|trade|convert)\b")
_LEAVES = Pattern(
    r"\b(?:drop|lose|ditch|bin|remove|skip|ignore|omit|exclude|disregard|discount|hide|scrap|axe|delete|dump|shed|cull"
    r"|minus|without|except|excluding|bar|barring|less|forget|no|not|dont|never mind|(?:get|got) (?:rid|shut|shot)"
    r"|can go|must go|do without|shut of|(?:leave|take|get|strip|cut|knock|weed|filter|throw|chuck|chop|kick) .*\b"
    r"(?:out|off|away|aside))\b"
)
ADDS = Pattern(
    r"\b(?:add|adding|added|include|including|also|too|aswell|as well|plus|both|along with|together with|in addition"
    r"|additionally|on top|besides|alongside|(?:an|n|and) all|with (?:it|them|those|these|that)|thrown? in"
    r"|(?:bung|chuck|throw|stick|pop|put|lump|lob|fold|bring|mix|slot|sling|tack|pull|get|work|fetch|have|let)\b.*\b"
    r"(?:in|into|on|back|onto))\b"
)
""" "Chuck it in", "as well", "an all": besides what was listed."""
_KEEPS = Pattern(
    r"\b(?:only|just|alone|solely|exclusively|purely|nothing but|nobbut|nowt but|by themselves"
    r"|on their own|keep|stick (?:to|with)|focus(?: in)? on|concentrate on|zoom in on|restrict|limit|narrow|filter"
    r"|confine)\b"
)
_AROUND = IDLE | words(
    "drop lose ditch bin remove skip ignore omit exclude disregard discount hide scrap axe delete dump shed cull minus"
    " without except excluding bar barring less forget no not dont never rid shut shot leave take strip cut knock weed"
    " filter throw chuck chop kick out off away aside add adding added include including also too aswell well plus both"
    " along together addition additionally top besides alongside likewise all n thrown bung stick pop lump lob fold"
    " back mix slot sling tack work only alone solely exclusively purely nothing nobbut nowt themselves own keep focus"
    " concentrate zoom restrict limit narrow confine rather than instead place lieu replace replaced substitute swap"
    " swapped exchange switch flip change trade convert list lists rated rating colour coloured color showing flagged"
    " marked lot which bother down picture same ditto wish version selection view report wish"
)
_PAST = words("was were been gone went turned")
_OF_WHAT_IS_ASKED = ASKING - words("which")


def colours_moved(clause: Sentence, last: Question) -> str:
    """The plain words: "include ambers", "drop the ambers", "only reds"; empty where none of these is asked."""
    said = clause.words
    if _COLOURS.isdisjoint(said) or last.kind not in _LISTED or not _PAST.isdisjoint(said):
        return ""
    if not _OF_WHAT_IS_ASKED.isdisjoint(said) or any(word not in _AROUND and word not in _COLOURS for word in said):
        return ""
    if instead := _in_its_place(clause.text):
        return f"only {instead}"
    colours = " and ".join(dict.fromkeys(_plural(word) for word in said if word in _COLOURS))
    told = [move for move, pattern in _MOVES if pattern.search(clause.text)]
    if not told or (told[0] != _ONLY and not last.ratings) or (len(told) > 1 and " and " in colours):
        # "Drop the ambers, keep the reds" tells two things of two colours.
        return ""
    if told[0] == _OUT and not any(str(rating) in colours for rating in last.ratings):
        # "No, the ambers" after the reds leaves nothing out.
        return ""
    return f"{told[0]} {colours}"


_LISTED = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY)
_ONLY, _OUT = "only", "drop the"
_MOVES = (("include", ADDS), (_OUT, _LEAVES), (_ONLY, _KEEPS))


def _in_its_place(text: str) -> str:
    """The colour that is to take the place of another; empty where none is."""
    found = _INSTEAD.search(text)
    if found is None or (found["last"] and not _TAKES_ITS_PLACE.search(text)):
        return ""
    new = found["new"] or found["other"] or found["last"]
    return _plural(re.findall(r"red|amber|green", new)[0])


def _plural(word: str) -> str:
    return f"{word.rstrip('s')}s"
