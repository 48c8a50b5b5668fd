"""Turns of phrase for where a figure will end up at the end of the year."""

from handlers.understanding.phrases.words_of_one import IT

_EXPECTED = (
    r"(?:expect(?:ed|ing)?|predict(?:ed|ing)?|project(?:ed|ing)|forecast(?:ed|ing)?|anticipat(?:ed?|ing)"
    r"|reckon(?:ed|ing)?|foresee(?:n|ing)?|estimat(?:ed?|ing)|guess(?:ed|ing)?|banking on|bank on|envisag(?:ed?|ing)"
    r"|think(?:ing)?|suppose[d]?)"
)
_FORESEEN = (
    r"(?:expected|predicted|projected|forecast(?:ed)?|anticipated|estimated|likely|probable|envisaged|assumed"
    r"|provisional)"
)
_OUTCOME = (
    r"(?:outturn|out ?turn|year end|yearend|landing|landing (?:point|position|place)|finish|finishing (?:point"
    r"|position)|close"
    r"|closing (?:position|figure)|end (?:point|result|position|figure|year)|final (?:figure|position|result|number"
    r"|outturn))"
)
_END = (
    r"(?:end(?:ing|s|ed)?(?: up)?|finish(?:es|ing|ed)?(?: up)?|land(?:ing|s)?|wind up|wound up|winds up|winding up"
    r"|clos(?:e|es|ing)(?: out)?"
    r"|settl(?:e|ing)|com(?:e|es|ing) (?:in|out)|turn(?:ing)? out|conclude|reach|hit|total|stand|sit|be)"
)
_AHEAD = r"(?:at|by|for|come|on|in|before) (?:the )?(?:@|year|yr|financial|march|close|finish|end)"

EXPECTATIONS: dict[str, tuple[str, ...]] = {
    "forecast": (
        r"(?:will|shall) (?:we|they|it|you)(?: \w+){1,2} enough(?= |$)",
        rf"{_FORESEEN} (?:full year |year end |final )?{_OUTCOME}",
        (
            rf"(?:{_OUTCOME}|it|§|that|this|figure|number) (?:is |are |was |being )?(?:{_FORESEEN} |pencilled |set "
            rf"|tipped |slated |due )+(?:(?:in )?(?:to|as|at|for) )?(?:be|{_END})(?= |$)"
        ),
        (
            r"(?:full year|whole year|year end|end of year|final|12 month|twelve month) (?:estimates?|guess"
            r"|guesstimate|prediction"
            r"|projection|view|expectation|landing|outlook)"
        ),
        (
            r"(?:best |educated |rough |your |their |our )*(?:guess|guesses|guesstimate|estimate)(?= .*(?:@|year|end"
            r"|march)|$)"
        ),
        (
            rf"(?:what|where|how)(?:s| is| are| do| does| did| will| would)? (?:(?:we|they|you|i|{IT}|the \w+|anyone"
            rf"|people) )?(?:all |currently |now )?{_EXPECTED}"
            rf"(?: (?:that|for|from|of|on|it|to|is|are|will|we|§|ll))*(?= .*(?:{_AHEAD}|{_END}(?: |$)))(?: {_END})?"
        ),
        (
            r"what are (?:we|they|you) (?:expecting|predicting|projecting|forecasting|anticipating"
            r"|estimating)(?: (?:for|of|on|from))?"
        ),
        (
            rf"(?:where|what|how)(?:s| is| are| will| does| do)?(?: {IT})? (?:(?:likely|going|set|expected|due"
            rf"|projected|bound|heading) (?:to|for) )"
            rf"(?:{_END}|look|go)(?= |$)"
        ),
        (
            rf"(?:where|what|how)(?: will| would|ll|d)(?: {IT}| we| they)? (?:{_END}|look|do"
            rf"|get to)(?= (?:\S+ ){{0,3}}?(?:@|year|march|at the end|in the end|as at)|(?: at| by| up)*$)"
        ),
        (
            r"(?:pencilled in|landing (?:point|position|place|zone|spot)|estimated landing"
            r"|at the (?:finish|close(?! of (?:@|last))|finishing line)"
            r"|in the final reckoning|when (?:the|its) (?:dust|music) \w+|(?:over|across) the (?:finishing )?line)"
        ),
        (
            rf"(?:is|are|will|would|can|could|does|do|are we|is it|might)(?: {IT}| we| they| you)?(?: (?:on course"
            rf"|on track|likely|going|set|still|really|actually|able|look|looking|like|expected))*"
            r" (?:to )?(?:come good|come right|make it|get there|get over the line|make the grade|pull (?:it )?(?:round"
            r"|back)|turn (?:the corner|round)"
            r"|come (?:back )?in|recover|claw (?:it )?back|catch up|scrape (?:home|in|through))(?= |$)"
        ),
        (
            r"(?:come|by|as at|until|at) (?:the )?(?:end of (?:the )?(?:financial )?year|year end|years end|march"
            r"|spring)(?= |$)(?= .*\b(?:will|guess|expect\w*|estimate\w*|likely|where|look)\b)"
        ),
        (
            r"(?:when|once|before|by the time|as) (?:the )?(?:financial )?(?:year|years)(?: is| s)? (?:out|over|up"
            r"|done|finished|closes|ends)"
        ),
    ),
}
