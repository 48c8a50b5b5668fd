"""Which service has the most or the fewest that are rated so, asked for in other words."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR, GROUP, THINGS
from handlers.understanding.rewording.sayings.saying import Saying

_MOST = (
    r"(?:(?:the )?(?:most|(?:highest|greatest|largest|biggest|top) (?:number|count|total|tally|amount"
    r"|quantity|share|proportion|pile|heap"
    r"|clutch|crop|haul|collection|stack|load|concentration|cluster|volume)(?: of)?|bulk of"
    r"|majority of|lions share of|biggest lot of"
    r"|longest list of|heaviest load of|more)(?: (?:the|all|our|of))*)"
)
_LEAST = (
    r"(?:(?:the )?(?:fewest|least|(?:lowest|smallest) (?:number|count|total|tally)(?: of)?"
    r"|shortest list of)(?: (?:the|all|our|of))*)"
)
_HOLDS = (
    r"(?:(?:with|has|have|having|holding|holds|carrying|carries|that|which|is|got|racked up|racking up"
    r"|clocked up|notched up|run up"
    r"|sitting on|sits on|racks up|showing|shows|s|been|currently|having|collected|amassed|accumulated"
    r"|piled up|landed|saddled|with"
    r"|hit with|burdened|responsible for|accounts for|accounting for|generating|producing|contributing"
    r"|in charge of|actually) )*"
)
_RATED = r"(?:(?:at|in|on|that|are|is|rated|which|marked|being|sitting|showing|currently) )*"
_SO = rf"(?:{THINGS} {_RATED})?(?P<colour>{COLOUR})(?: (?:{THINGS}|lists?|ratings))?"
_LEADS = (
    r"(?:tops?|topping|top of|leads?|leading|heads?(?: up)?|number one|first|in first place|worst"
    r"|champion|winner|ahead|highest|out in front"
    r"|on top|in the lead|wins|record holder|bottom)"
)
_ON = r"(?:(?:on|for|in|of|with|the|at|when it comes to|by|table|league|list|number|count|having|our) )*"
_ONE_OF = (
    r"(?:(?:out of|of|among|by|for each|per|which|what|each|every|any|in which|is in which|is in what"
    r"|is which|in what|is|are|the|all|our|one|from|to|in|belong to|sit in|sits in|sit|with|come from)"
    rf" )*(?P<group>{GROUP})"
)

MOST: tuple[Saying, ...] = (
    Saying(
        rf"(?P<group>{GROUP}) (?:\S+ ){{0,10}}?the one (?:with|that has|having|holding) {_MOST} {_SO}",
        "which {group} has the most {colour}",
    ),
    Saying(
        (
            rf"(?:(?:which|what|the|name|whats|is|show me|tell me|name of the) )*(?P<group>{GROUP})"
            rf" {_HOLDS}{_MOST} {_SO}(?: (?:than|of) (?:any(?: (?:other|one|body))*(?: else)?|all|the rest"
            r"|everyone else))?"
        ),
        "which {group} has the most {colour}",
    ),
    Saying(
        (
            rf"(?:(?:which|what|the|name|whats|is|show me|tell me|name of the) )*(?P<group>{GROUP})"
            rf" {_HOLDS}{_LEAST} {_SO}"
        ),
        "which {group} has the fewest {colour}",
    ),
    Saying(
        (
            rf"(?P<gap>)(?:where (?:do|does|are|is) )?{_MOST} {_SO} (?:sits? |is |are |live |lie |come "
            rf"|fall )?{_ONE_OF}(?: wise| by (?P=group)| level| is (?:it|that))*"
        ),
        "which {group} has the most {colour}",
    ),
    Saying(
        rf"{_LEAST} {_SO} {_ONE_OF}(?: wise| by (?P=group)| is (?:it|that))*", "which {group} has the fewest {colour}"
    ),
    Saying(
        (
            r"where (?:do|does|are|is) (?:the )?(?:bulk|majority|lions share|biggest (?:number|share|pile"
            rf"|cluster)) (?:of )?(?:the |our )?(?P<colour>{COLOUR})(?: (?:sit|sits|live|lie|come from|fall"
            r"|found|are|is))?(?= |$)"
        ),
        "which service has the most {colour}",
    ),
    Saying(
        (
            rf"(?:(?:which|what|whichever) )?(?P<group>{GROUP}) (?:(?:that|is|s|has|the|currently)"
            rf" )*{_LEADS} {_ON}(?P<colour>{COLOUR})(?: (?:list|league|table|count|chart|stakes))*"
        ),
        "which {group} has the most {colour}",
    ),
    Saying(
        (
            rf"(?:(?:who|whos|who is|which|what|whats|is|the) )*{_LEADS} {_ON}(?P<colour>{COLOUR})(?: (?:list"
            rf"|league|table|count|chart|stakes))* {_ONE_OF}(?: (?:by|wise)(?: (?P=group))?)?"
        ),
        "which {group} has the most {colour}",
    ),
    Saying(
        (
            rf"(?P<colour>{COLOUR}) (?:count |total )?(?:by|per|for each|in each) (?P<group>{GROUP})"
            r" (?:the )?(?:highest|most|top|biggest|worst|largest)(?: (?:one|only|first|number|count|just"
            r"|please))*"
        ),
        "which {group} has the most {colour}",
    ),
    Saying(rf"(?:(?:which|what|whats|is|the|our) )*reddest (?P<group>{GROUP})", "which {group} has the most reds"),
    Saying(rf"(?:(?:which|what|whats|is|the|our) )*greenest (?P<group>{GROUP})", "which {group} has the most greens"),
    Saying(
        (
            rf"where (?:are|is|do) (?:the |our |all the )*(?P<colour>{COLOUR}) (?:concentrated|clustered"
            rf"|piling up|bunched|pile up|cluster|mostly|mainly)(?: sit| found)? {_ONE_OF}"
        ),
        "which {group} has the most {colour}",
    ),
    Saying(
        (
            rf"where (?:are|is|do) (?:the |our |all the )*(?P<colour>{COLOUR}) (?:concentrated|clustered"
            r"|piling up|bunched|pile up|cluster)"
        ),
        "which service has the most {colour}",
    ),
    Saying(
        rf"(?:(?:which|what|of|our|the|my) )*(?P<group>{GROUP}) (?:(?:is|are|the|s) )*reddest",
        "which {group} has the most reds",
    ),
    Saying(
        rf"(?:(?:which|what|of|our|the|my) )*(?P<group>{GROUP}) (?:(?:is|are|the|s) )*greenest",
        "which {group} has the most greens",
    ),
)
