"""How many, what share, and all that is measured: asked for in other words."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR, THINGS
from handlers.understanding.rewording.sayings.saying import Saying

_SHARE = r"(?:percentage|percent|per cent|pct|proportion|share|fraction|portion|slice|chunk|%)"
_MEASURES = (
    r"(?:measured?|track(?:ed)?|monitor(?:ed)?|report(?:ed)? on|report(?:ed)?|recorded?|collect(?:ed)?"
    r"|keep (?:tabs|an eye) on|counted|followed|watch(?:ed)?|look(?:ed)? at)"
)
_FOR = r"(?:in|for|at|under|about|across|over in|within|by|on|around|down in)"

_ENDS = r"(?=$| (?:(?:for|in|at|of|from|the|please|pls) )*(?:q[1-4]|h[12]|last|this|20\d\d|please|pls|now|today)(?!\w))"
"""Behind what is asked for only its time is said."""

COUNTS: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:(?:a|the) )?(?:head ?count|body count|tot(?:al)? ?up|tally|count up|total number"
            r"|running total|quantity|add up|number up|sum total)(?: (?:of|the|up|all|our"
            rf"|number))*(?= (?:\S+ ){{0,5}}?{COLOUR})"
        ),
        "how many",
    ),
    Saying(
        (
            r"how (?:big|long|large) is (?:the |our )?(?P<gap>(?:\S+ ){0,4}?)(?P<colour>red|amber|green)"
            r" (?:list|pile|column)"
        ),
        "how many {gap} {colour}s",
    ),
    Saying(r"(?P<colour>red|amber|green)s? (?:count|total|tally|head ?count)", "how many {colour}s"),
)
SHARES: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:(?:what|whats|which|the|a|is|give me|our|as|in|are|we) )*(?:over|above|under|below|at least"
            rf"|more than|less than|around|about) \d+ ?(?:%|percent|per cent|pct)? (?P<colour>{COLOUR})"
        ),
        "what percentage of indicators are {colour}",
        "%|percent|per cent|pct|\\d+%",
    ),
    Saying(
        (
            rf"(?:(?:what|whats|which|the|a|is|give me|our) )*{_SHARE} (?:(?:rated|at|on|that are|of|indicators"
            rf"|measures|kpis|thats|is|are|being) )*(?P<colour>{COLOUR})(?: {THINGS})?(?! (?:to|v|vs|versus"
            r"|against|and|or) )"
        ),
        "what percentage of indicators are {colour}",
    ),
    Saying(
        (
            r"(?:(?:what|whats|the|is|our|at|on|rated) )*(?P<colour>red|amber"
            rf"|green)s? (?:rag )?(?:ratings? )?(?:{_SHARE}|rate)(?: wise)?"
        ),
        "what percentage of indicators are {colour}",
    ),
    Saying(
        (
            rf"(?:(?:what|whats|which|the|a|is|give me|our) )*{_SHARE} of (?P<gap>(?:\S+ ){{1,8}}?)(?:(?:that"
            r"|which|is|are|thats|come|comes|comes out|stands?|currently|now|is currently|are currently"
            rf"|is rated) )*(?:(?:at|on|in|rated|showing|coded|out|as) )*(?P<colour>{COLOUR})(?: (?:{THINGS}"
            r"|now))?(?! (?:to|v|vs|versus|against|and|or) )"
        ),
        "what percentage of {gap} indicators are {colour}",
    ),
    Saying(
        rf"(?:(?:what|whats|the|is) )*(?P<colour>{COLOUR}) score",
        "what percentage of indicators are {colour}",
        "percentage|percent|per cent|%|wise",
    ),
    Saying(
        r"how (?P<colour>red|amber|green) (?:is|are|was|were)",
        "what percentage of indicators are {colour} in",
        "percentage|percent|per cent|pct|%|terms",
    ),
    Saying(rf"(?:hit rate|success rate|strike rate)(?: {COLOUR})?", "what percentage of indicators are green", COLOUR),
    Saying(
        (
            rf"(?P<colour>{COLOUR}) (?:(?:as|out|over|against|in relation) )(?:(?:a|an|of|to|the|all|their|its"
            rf"|our|as) )*(?:{_SHARE}|total|whole|whole set|everything|whole lot|lot|all|full set|{THINGS})"
            r"(?: of (?:all )?(?:the )?(?:total|whole|lot)?)?"
        ),
        "what percentage of indicators are {colour}",
    ),
    Saying(rf"(?:as an?|in|in terms of) {_SHARE}(?: terms)?(?= |$)", "as a percentage", COLOUR),
    Saying(r"(?:percentage|percent|per cent|pct|%) wise", "as a percentage", COLOUR),
)
ALL: tuple[Saying, ...] = (
    Saying(
        (
            r"what(?: else)?(?: all)? (?:do|does|are|is) (?:we|they|you|the council)(?: (?:all|currently"
            rf"|actually))* {_MEASURES}(?:ing)? {_FOR}"
        ),
        "all indicators in",
    ),
    Saying(
        (
            r"(?:everything|all|anything|whatever)(?: (?:thats|that|is|we|being|they|are|which|gets"
            rf"|get))* {_MEASURES} (?:in|for|under|by|at|within|across)"
        ),
        "all indicators in",
    ),
    Saying(
        (
            r"(?P<things>indicators|measures|kpis|pis|metrics)(?: (?:that|which|are|is|get|we|they|being|have"
            r"|been))* (?:measured|tracked|monitored|reported|recorded|followed|kept|held)(?: on)? (?:in|for"
            r"|under|by|at|within|across)"
        ),
        "{things} in",
    ),
    Saying(
        (
            r"(?:the )?(?:full|complete|whole|entire) (?:set|list|suite|basket|catalogue|inventory|range|lot"
            r"|collection|scorecard|roster|array) (?:of (?:the )?)?(?:indicators |measures |kpis |metrics "
            r"|pis )?(?:in|for|at|under|from|of|across|within)"
        ),
        "all indicators in",
    ),
    Saying(
        (
            r"what(?: all)? (?:does|do) (?P<gap>(?:\S+ ){1,5}?)(?:track|monitor|report on|keep (?:tabs"
            r"|an eye) on|get (?:measured|judged|monitored) on)"
        ),
        "all indicators in {gap}",
    ),
    Saying(
        (
            r"(?:(?:all|every|the) )*(?:everything|indicators|measures|kpis|pis|metrics)"
            r"(?: that)? (?P<gap>(?!(?:i|we|you|they|is|are|has|have|in|for|at|of|that|which|not|with|were"
            r"|was) )(?:\S+ ){1,4}?)(?:measures|tracks|monitors|reports(?: on)?|keeps (?:tabs|an eye) on)"
            r"(?! (?:by|in|for|to|as))"
        ),
        "all indicators in {gap}",
    ),
    Saying(
        (
            r"(?P<gap>(?:\S+ ){1,4}?)(?:full|complete|whole|entire) (?:set|list|suite|basket|scorecard"
            rf"|dashboard|roster)(?: of (?:indicators|measures|kpis|metrics|pis))?{_ENDS}"
        ),
        "{gap}: all indicators",
        "^(?!.*\\b(?:red|amber|green)s?\\b)",
    ),
    Saying(
        (
            r"everything (?P<gap>(?!(?:i|we|you|they|that|in|is|are|for|the council) )(?:\S+ ){1,4}?)(?:has"
            r"|holds|covers|has got)$"
        ),
        "all indicators in {gap}",
        "^(?!.*\\b(?:red|amber|green)s?\\b)",
    ),
    Saying(
        (
            r"(?:the )?(?:full|complete|whole|entire) (?P<gap>(?!(?:list|set|council|indicator|kpi|of|year"
            r"|quarter) )(?:\S+ ){1,4}?)(?:set|list|suite|basket|scorecard|range)$"
        ),
        "all indicators in {gap}",
        "^(?!.*\\b(?:red|amber|green|target)s?\\b)",
    ),
)
