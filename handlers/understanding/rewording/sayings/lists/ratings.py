"""How something is rated: "assessed as red", "red lights", "short of green", "amber or worse", "missing the mark"."""

from handlers.understanding.rewording.sayings.lists.words_said import (
    AWAY,
    COLOUR,
    EXCLUDED,
    LEAVING,
    NOT,
    TAKING,
    THINGS,
    WHEN_LEFT,
)
from handlers.understanding.rewording.sayings.saying import Saying

_RATED = (
    r"(?:rated|ragged|rag rated|assessed|judged|marked|scored|graded|classed|classified|flagged(?: up)?|colou?red|shown"
    r"|showing(?: up)?|listed|coded|branded|labelled|tagged|logged|recorded|designated|deemed|"
    r"(?:come|came|coming|end|ended|ending|finished|finishing|turned|turning) (?:out|up|in)|ended|landed|landing"
    r"|sat|sitting|sits|standing|stands|lying|carrying|carries|wearing|bearing|flashing(?: up)?"
    r"|glowing|shining|blinking"
    r"|lit(?: up)?|burning|registering|hovering|languishing|parked|given|bathed|lodged|marooned|reading|seeing"
    r"|at (?:a|the)|with (?:a|an|the)|(?:has|have|having|got|carry) (?:a|an)|in (?:a|the))"
)
_AS = r"(?:(?:as|at|in|on|up|out|a|an|the|with|under|being|currently|now|bright|solid|deep) )*"
_PLURAL = r"(?:lights|flags|lines|warnings|alerts|marks|dots|blobs|cells|entries|ratings|scores|items|lamps|signals)"
_SINGULAR = (
    r"(?:zone|category|bracket|corner|territory|column|mark|band|box|camp|status|rating|rag|rag status"
    r"|rag rating|section|pile|bit"
    r"|colour|flag|light|tag|badge|label|warning|state|condition)"
)
_LESS = (
    r"(?:short of|shy of|less than|lower than|worse than|below|beneath|under|underneath|anything but"
    r"|all but|outside)"
)
_TO_BE_GREEN = r"(?:(?:being|a|the|an|full|solid) )*"
_WHICHEVER = (
    r"(?:(?:all|any|anything|everything|whatever|the|thats|that|is|are|ones|of|those|which|what|whats"
    r"|rated|marked|at) )*"
)
_SHORT_OF = (
    r"(?:the mark|the spot|the grade|the bar|the cut|the mustard|the standard|the line|the level|the goals?"
    r"|the aim|expectations?"
    r"|(?:its|their|our|the) (?:marks?|goals?|aims?|levels?|standards?|numbers?|expectations?|targets?)|it|standard)"
)
_OUGHT = (
    r"(?:where|what|as|how)(?: (?:it|they|we|things|that))? (?:should|ought to|needs? to|is meant to|are meant to"
    r"|is supposed to|are supposed to|want(?:s|ed)? to|would like to|wed like to) be"
)
_NOT_GOOD = (
    rf"{NOT} (?:(?:quite|really|yet|been|being|currently|actually|able to|managing to|to) )*"
    r"(?:(?:hit|hitting|meet|met|meeting|ma(?:ke|de|king)|reach(?:ed|ing)?|achiev(?:e|ed|ing)"
    r"|attain(?:ed|ing)?|cut|cutting"
    rf"|get(?:ting)? to|come up to|coming up to) {_SHORT_OF}"
    r"|up to (?:scratch|standard|the mark|par|snuff|speed|the job)|good enough|there yet|(?:delivering|succeeding"
    rf"|performing(?: as (?:well as )?(?:it|they) should)?)|on (?:course|the money|the mark)|{_OUGHT})"
)

ASSESSED: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:rated|ragged|assessed|judged|marked|scored|graded|classed|classified|coded|branded|labelled"
            r"|tagged|deemed|designated"
            rf"|flagged|coloured|shown|listed) (?:(?:as|at|in|on|up as|a|an) )*(?P<colour>{COLOUR})"
        ),
        "{colour}",
    ),
)
RATINGS: tuple[Saying, ...] = (
    Saying(r"(?:dials|gauges|needles|barometers|thermometers)", "indicators", COLOUR),
    Saying(
        (
            r"(?:fall(?:s|en|ing)?|fell|com(?:e|es|ing)|came) (?:well |just |far |way )?short of (?:(?:the|its"
            r"|their|our|your) )?targets?"
        ),
        "off target",
    ),
    Saying(
        rf"{_RATED} {_AS}(?P<colour>{COLOUR}) {_SINGULAR}(?: (?:against|next to|beside|by|on) (?:it|them))?", "{colour}"
    ),
    Saying(
        r"with an? (?P<letter>r)(?: rating)? (?:against|next to|beside|by|on) (?:it|them|their names?)", "rated red"
    ),
    Saying(
        r"with an? (?P<letter>a)(?: rating)? (?:against|next to|beside|by|on) (?:it|them|their names?)", "rated amber"
    ),
    Saying(
        r"with an? (?P<letter>g)(?: rating)? (?:against|next to|beside|by|on) (?:it|them|their names?)", "rated green"
    ),
    Saying(rf"{_RATED} {_AS}(?P<colour>{COLOUR})", "{colour}"),
    Saying(rf"(?P<colour>red|amber|yellow|green) {_PLURAL}", "{colour}s"),
    Saying(r"(?P<colour>red|amber) (?:or|and) (?:worse|below|lower|under|downwards?)", "red and amber"),
    Saying(rf"(?:(?:falls?|falling|fallen|comes?|coming) )?{_LESS} {_TO_BE_GREEN}(?P<colour>green)s?", "not {colour}"),
    Saying(rf"{WHEN_LEFT}{LEAVING} {_WHICHEVER}(?P<colour>green)s?(?: {THINGS})?", "not {colour}"),
    Saying(
        rf"{WHEN_LEFT}{TAKING} {_WHICHEVER}(?P<colour>green)s?(?: {THINGS})? {AWAY}(?: of| from)?(?= (?:the )?\S)",
        "not {colour} in",
    ),
    Saying(rf"{WHEN_LEFT}{TAKING} {_WHICHEVER}(?P<colour>green)s?(?: {THINGS})? {AWAY}", "not {colour}"),
    Saying(rf"(?P<colour>green)s?(?: {THINGS})? (?:(?:are|is|all|being) )*{EXCLUDED}", "not {colour}"),
    Saying(
        (
            r"(?:fall(?:s|en|ing)? |fell |come |comes |coming )?short(?: of)?"
            rf" (?:{_SHORT_OF}|(?:of )?{_OUGHT})"
        ),
        "off target",
    ),
    Saying(
        (
            rf"{NOT} (?:(?:quite|yet|been|actually|managed to|to|be|able to) )*(?:hit|hitting|reach|reached"
            r"|get to|got to|made|make|made it to|turned|gone|come (?:out|up)"
            r"|at|in|on)(?: (?:the|a|as))* (?P<colour>green)"
        ),
        "not {colour}",
    ),
    Saying(_NOT_GOOD, "off target"),
    Saying(
        (
            r"(?:under ?achiev(?:ing|ers?)|under ?deliver(?:ing|y)|under ?performers|sub ?par|below par|sub ?standard"
            r"|missing the (?:mark|boat)|wide of the mark|off (?:course|the pace|beam)|found wanting|letting us down)"
            r"(?! (?:most|the most|worst|badly))"
        ),
        "off target",
    ),
    Saying(r"adrift(?! of| from)", "off target"),
    Saying(r"(?:adverse|unfavou?rable) to (?:(?:the|its|their|our) )?targets?", "off target"),
)
