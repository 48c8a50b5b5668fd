"""Which of a list are to stay or to go: "whittle it down to the strategic ones", "what's there other than"
" planning"."""

import re

from handlers.understanding.following.said_with_a_name import Read, is_cut, is_only_named, middle, names_a_scope
from handlers.understanding.reading import Reading
from handlers.understanding.rewording.sayings.idle_words import ASKING, IDLE
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_KEEP = Pattern(
    r"\b(?:(?:narrow|filter|limit|restrict|confine|cut|strip|whittle|pare|pared|trim|boil|reduce|slim|winnow|drill"
    r"|zero|hone"
    r"|sift|distil)(?:ed|ing|s)?\b|only|solely|exclusively|nothing (?:but|other than|except)|stick (?:to|with)|keep"
    r"|focus (?:in )?on|concentrate on|interested in|care about|bothered about|leave (?:me )?(?:just|only|with)"
    r"|pick out"
    r"|single out|just|(?<!leave )(?:ones|those|them|these|the \S+) (?:alone|by themselves|on their own)"
    r"|(?:alone|(?:by|all by) (?:itself|themselves)|on (?:its|their) own)$|zoom(?:ed|ing)? in)\b"
)
_LEAVE = Pattern(
    r"\b(?:(?:other than|apart from|aside from|except(?:ing)?(?: for)?|excluding|bar|barring|save for|minus|less"
    r"|without"
    r"|not counting|leaving aside|setting aside|putting aside|discounting|ignoring|disregarding|bypassing|omitting"
    r"|not including|with the exception of|but not|left out|taken out|stripped out|all but|(?:all|any|every one"
    r"|each) of (?:them|those|these) but|dont (?:want|need|include|show|count)|everything but|anything"
    r" but)"
    r"|cut(?= (?!.*\b(?:to|down|out|off)\b))"
    r"|(?:drop|lose|ditch|bin|remove|skip|ignore|forget|omit|exclude|disregard|discount|hide|get rid of|do without"
    r"|never mind|dispense with|eliminate|scrap|axe|strike|delete|shed|dump|cull|chop)"
    r"|(?:leave|take|get|strip|cut|knock|weed|filter|screen|throw|chuck|edit|rule|miss|sift|clear)\b.*? (?:out|off"
    r"|aside|away)|leave\b.* alone)\b"
)
_THE_REST = Pattern(r"\b(?:keep|just|only)\b.* (?:the (?:rest|others)|everything else|all (?:the )?others?)\b")
""" "Keep the strategic ones, drop the rest" leaves none of them out."""
_NOT_SO = Pattern(
    r"\b(?:anything|everything|whatever|those|ones|that|thats|which|the|all)(?: (?:are|is|that|which))* (?:not"
    r"|isnt|arent)\b"
)
""" "Filter out anything that isn't strategic" keeps what is."""
_AROUND = (
    IDLE
    | ASKING
    | words(
        "narrow narrowed filter filtered limit limited restrict confine cut strip whittle pare trim boil reduce slim"
        " down only solely exclusively nothing but stick keep focus concentrate interested care bothered leave just"
        " single flagged marked tagged classed labelled counted listed called said ones set list whole lot rest lose"
        " drop those everything bin ditch report side other than apart aside except excepting excluding bar barring"
        " save minus less without counting leaving setting putting discounting ignoring disregarding omitting"
        " including exception remove skip ignore forget omit exclude disregard discount hide knock weed screen throw"
        " chuck rid never off away there which part belong belonging where else left remains remain all anything"
        " altogether completely entirely not taken stripped removed reds ambers greens dont members drill zero hone"
        " sift winnow distil whatever strike delete shed dump cull chop alone by themselves itself own zoom zoomed"
    )
)
_REPORTED = words("collected reported measured counted returned updated published")
_SUCH = Pattern(
    r"(?P<quality>\b(?:monthly|quarterly|half[ -]yearly|six[ -]monthly|yearly|annual|annually|strategic|operational"
    r"|statutory)\b)"
    r" (?:surveys?|returns|collections|stuff|data|updates|reports|readings|statistics|stats|items|bits|lines|1s)\b"
)
""" "The half-yearly surveys": whatever they are called, they are those reported so often."""
_PLAIN = {
    "month": "monthly", "quarter": "quarterly", "half": "half yearly", "year": "annual",
    "strategic": "strategic", "operational": "operational", "statutory": "statutory",
}  # fmt: skip


def kept_or_left(clause: Sentence, whole: Sentence, read: Read) -> str:
    """The plain words: "only the monthly ones", "without planning"; empty where neither is asked."""
    keeps, leaves = bool(_KEEP.search(clause.text)), bool(_LEAVE.search(clause.text))
    said, _ = middle(clause, _AROUND | _REPORTED)
    if not (keeps or leaves):
        return ""
    if not said:
        return _of_its_quality(read(whole.text)) if keeps and not leaves and whole.words != clause.words else ""
    leaves = leaves and not _THE_REST.search(clause.text)
    leaves = leaves is not bool(_NOT_SO.search(clause.text))
    for part in dict.fromkeys((said, _SUCH.sub(r"\g<quality>", said.casefold()), middle(clause, _AROUND)[0])):
        if part and (quality := _only_a_quality(read(part))):
            return quality.replace("only", "without", 1) if leaves else quality
    reading = read(said)
    if not is_only_named(reading) or not names_a_scope(reading) or is_cut(clause, reading):
        return ""
    nothing_else = re.search(r"\bnothing (?:but|other than|except|bar)\b", clause.text)
    return f"without {said}" if leaves and not nothing_else else f"only {said}"


def _only_a_quality(reading: Reading) -> str:
    other = reading.named or reading.times or reading.unread or reading.ratings.ratings
    return "" if other else _of_its_quality(reading)


def _of_its_quality(reading: Reading) -> str:
    """The one kind of indicator that is told, in the plainest words; empty where none or several are."""
    told = [pick for pick in reading.scope.picks if pick.key in _PLAIN and not pick.excluded]
    return f"only the {_PLAIN[told[0].key]} ones" if len(told) == 1 else ""
