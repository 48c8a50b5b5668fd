"""What is the asker's own, said otherwise than by "my": "with my name on it", "I have to answer for"."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR
from handlers.understanding.rewording.sayings.saying import Saying

_THAT = (
    r"(?:(?:that|which|thats|theyre|are|is|ones|sitting|has|have|those|currently|all|listed|recorded"
    r"|fall|falls|come|comes) )*"
)
_ANSWER = (
    r"(?:own|hold|carry|run|lead(?: on)?|manage|look after|keep|answer for|account for|am (?:down"
    r"|answerable|accountable|responsible"
    r"|the lead|the owner|on the hook|in charge)(?: (?:for|of|on))?)"
)
_CHARGED = (
    r"(?:(?:accountable|responsible|answerable|liable|down|on the hook|lead|the lead|the owner|owner"
    r"|lead officer|to blame|charged|lumbered"
    r"|saddled|landed|stuck|in charge|looking after|leading|carrying|holding|answering|accounting)"
    r"(?: (?:for|of|on|with))?)"
)
_NAME = r"(?:against|next to|beside|by|under|with|on|in|bearing|carrying|have|has|got)"

MINE: tuple[Saying, ...] = (
    Saying(
        (
            r"(?<!by )(?<!each )(?<!every )(?<!per )(?<!which )(?<!what )areas? of"
            r" (?:responsibility|accountability|oversight|control)"
        ),
        "area",
    ),
    Saying(
        (
            rf"{_THAT}(?:belong(?:s|ing)?|down|assigned|allocated|given|attributed|entrusted|answerable|up)"
            r" to (?:me|myself)"
        ),
        "of mine",
        COLOUR,
    ),
    Saying(
        (
            rf"{_THAT}{_NAME} my (?:own )?(?:name|initials)(?: (?:on|against|next to|beside|by|attached to|over"
            r"|all over))?(?: (?:it|them|those))?"
        ),
        "of mine",
        COLOUR,
    ),
    Saying(rf"{_THAT}(?:im|i am|ive been|i was) {_CHARGED}", "of mine", COLOUR),
    Saying(
        (
            rf"{_THAT}(?:i|ive|i have|ive got|i have got)(?: (?:to|must|need to|have to|personally"
            rf"|currently))* {_ANSWER}"
        ),
        "of mine",
        COLOUR,
    ),
    Saying(
        (
            rf"{_THAT}(?:under|within|in) my (?:responsibility|control|remit|wing|charge|belt|care|domain"
            r"|purview|gift|custody|keeping|ownership|lead|leadership|supervision)"
        ),
        "of mine",
        COLOUR,
    ),
    Saying(
        rf"{_THAT}on my (?:watch|plate|list|books|hands|dashboard|scorecard|shoulders|desk|tray|slate|tab)",
        "of mine",
        COLOUR,
    ),
    Saying(
        (
            r"what (?:am|do) i (?:carrying|carry|holding|hold|sitting on|nursing|showing|got|have)(?: (?:at|in"
            rf"|on|that is|thats))* (?P<colour>{COLOUR})"
        ),
        "my {colour}",
    ),
    Saying(
        (
            r"(?:have|do) i(?: (?:got|have|still|currently))*"
            r" (?P<what>anything|something|any(?: (?:measures?|indicators?|figures?|ones?|kpis?|pis?))?|some)"
            rf"(?: (?:left|still|now|currently))*(?= (?:(?:that|thats|which|is|are|in|at|on|not|isnt|arent|aint|still"
            rf"|sitting|showing|the|currently|other|than|but) )*{COLOUR}(?= |$)(?! (?:in|for|across|within"
            rf"|under|on) (?!q\d|the moment)))"
        ),
        "{what} of mine",
        COLOUR,
    ),
    Saying(
        (
            rf"{_THAT}(?:land|lie|lay|sit|stop|fall|end up|arrive|rest)s? (?:at|on|with|in) (?:my (?:door"
            r"|doorstep|desk|lap|shoulders|in tray)|me)"
        ),
        "of mine",
        COLOUR,
    ),
)
