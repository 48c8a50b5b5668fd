"""The words that turns of phrase about one indicator are made of."""

NAME = r"§(?: (?:(?:and|of|in|on|to|for|per|with|within|by|at|the|a) )?§)*"
"""A name of any length, as it stands in a text whose names are masked."""

THE = r"(?:(?:the|our|its|their|that|this|these|those|a|an|any|some|your|his|her) )*"
FIGURE = (
    r"(?:figures?|numbers?|values?|data|results?|outturns?|scores?|readings?|stats?|statistics|entry|entries|returns?"
    r"|rates?|levels?|totals?|percentages?|performance)"
)
IT = (
    rf"(?:it|that|this|they|them|these|those|things|{THE}{NAME}(?: {FIGURE})?|{THE}{FIGURE}(?: (?:for|of"
    rf"|on) {THE}{NAME})?)"
)
"""What is asked about: by its name, as a figure, or as what was spoken of."""

COLOUR = r"(?:reds?|ambers?|greens?|yellows?)"
SO_RATED = rf"(?:{COLOUR}|(?:off|below|behind|under|over|on|missing|hitting) (?:the |its |our )?(?:target|track))"
SERVICE = (
    r"(?:they|them|he|she|people|the §(?: §)*|the (?:service|services|team|owner|owners|manager|managers|department"
    r"|dept"
    r"|officer|officers|lead|leads|head|director|people|folks?|area|unit|crew|lot)|"
    r"(?:service|services|team|owner|managers?|department|officers?)"
    r"|any(?:one|body)|some(?:one|body)|no ?body|every(?:one|body))"
)
"""Whoever speaks for a figure."""
