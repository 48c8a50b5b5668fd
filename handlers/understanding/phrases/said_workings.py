"""Ways of asking for the numbers that a figure was worked out from."""

_PARTS = r"(?:numerators?|denominators?|num|denom|denoms|dividends?|divisors?)"
_PLAIN = r"(?:raw|actual|underlying|absolute|base|original|component|constituent)"
_NUMBERS = r"(?:numbers?|figures?|counts?|volumes?|totals?|quantities|components?|inputs?|parts|data)"

NUMBERS_BEHIND = (
    (
        rf"(?:(?:the|whats|what|is|are|show|give|me|both|its|a) )*{_PARTS}(?: (?:and|over|or|the|{_PARTS}))*(?: (?:of"
        rf"|for"
        rf"|on|in|behind))?"
    ),
    (
        rf"(?:(?:what|whats|is|are|was|were|the|show|give|me) )*{_PLAIN} {_NUMBERS}(?: (?:that|which))?"
        r" (?:behind|beneath|underneath|below|make up|makes up|made up|making up|go into|goes into|went into"
        r"|sit behind|feed|used for"
        r"|used in|in)(?: (?:the|ratio|rate|percentage|figure|result|for|of|this|that|in|a))*"
    ),
    (
        r"as a fraction(?: (?:not|rather than|instead of) (?:a |an )?(?:percent|percentage|rate|ratio|decimal))?"
        r"|out of how many"
    ),
    r"(?:show|see|give)(?: me| us)? (?:the |your |its |all the )?workings?(?: out)?(?: (?:for|of|on|behind))?",
    rf"(?:the )?(?:two|both) {_NUMBERS}(?: that| which)?(?: were| was| are| get| got)* divided",
    r"what(?: \S+){0,3} divided by(?: what)?|top and bottom (?:numbers?|figures?|lines?)(?: (?:of|for))?",
)
"""Each leads to where a figure comes from, with what it was divided from."""
