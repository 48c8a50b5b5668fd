"""Ways of asking for something place by place."""

_PLACE = (
    r"(?:wards?|neighbourhoods?|neighborhoods?|localit(?:y|ies)|patch(?:es)?|districts?|parish(?:es)?|postcodes?"
    r"|estates?"
    r"|areas?|parts? of (?:the )?(?:town|city|borough|district|county|place|area)|corners? of (?:the )?(?:town|city"
    r"|borough))"
)
BY_PLACE = (
    (
        r"geographically|geographic(?:al)?(?:ly)? (?:split|breakdown|spread|distribution|view|picture|pattern)"
        r"|by (?:geography|location|place)"
        r"|(?:spatial|spatially|on a map|mapped(?: out)?|map of|ward ?wise|area ?wise|ward (?:level|basis|league|table"
        r"|league table|ranking|split|breakdown|by ward)|ward for ward)(?: (?:of|for|on))?"
    ),
    (
        rf"(?:for|in|across|over|from|on|at|between|among|per|to) (?:each|every|all|all the|the (?:different|various"
        rf"|individual|separate|whole"
        rf" set of|several)|different|various|individual|separate)(?: of (?:the|our))? {_PLACE}(?: (?:in turn"
        rf"|separately"
        rf"|individually))*(?= |$)"
    ),
    (
        rf"(?:{_PLACE} )(?:comparison|rankings?|ranked|compared|table|league|differences?|variations?)"
        rf"(?: (?:of|for|in))?"
    ),
    (
        rf"(?:compare|rank|split|break|list|sort|order|divide|slice|cut|carve|spread)(?: \S+){{0,4}}? (?:the |our |all "
        rf"|into |down |between |across |by"
        rf" |out )*{_PLACE}(?: (?:for|on|by))?"
    ),
    (
        rf"(?:how|what) (?:do|does|are|is)(?: the| our| all| different)* {_PLACE} (?:compare|differ|vary|stack up|look"
        rf"|rank)(?: (?:for|on|in))?"
    ),
)
"""Each is broken down by areas."""
