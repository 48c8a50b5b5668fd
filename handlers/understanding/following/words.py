"""How people refer back: "and last year?", "the second one", "no, I meant Q2", "same for planning"."""

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.sentence import Sentence

LEAD = Pattern(
    r"^(?:(?:ok|okay|right|no|nope|sorry|yes|great|thanks|thank you|cheers|hmm|oh|ah|well|actually"
    r"|please|pls|now|then|so|but)\s+)*"
    r"(?:and|plus|also|what about|how about|wot about|what of|but|then|now|same|ditto|just|only"
    r"|drop|remove|exclude|without|instead|rather"
    r"|make (?:it|that|them)|(?:show|give|see|send|have|put|get|do|try|use|plot|draw|display"
    r"|export|download|turn|switch|change|convert)(?: me)? (?:it|that|them|this|these|those"
    r"|the same)|as (?:a|an)|in (?:a|an)|by|i meant|i mean|meant"
    r"|not|or|include|including|add|leave out|take out|ignore|narrow|filter|limit|restrict|keep"
    r"|except|excluding|bar|can i (?:see|have|get) (?:it|that|them|this|these|those)"
    r"|for|in|compared|compare(?:d)? (?:it|that|them|this|to|with)|v|vs|versus|against|over|since"
    r"|from|and for|the same|hide|lose|skip|repeat|again|go back|back to|back|switch to|change to"
    r"|up to|what was (?:it|that)|what were they|what is it|which ones?|which of (?:them|those"
    r"|these)|of how many|of (?:those|these|them)|how many of (?:those|them|these)|the|ones|any)(?!\w)"
)
ANAPHORA = Pattern(
    r"(?<![\w§])(?:it|its|that|this|thats|those|these|they|them|their|there|theirs|theyre|this one"
    r"|that one|the same|one)(?!\w)(?! (?:time|quarter|month|year|week|half|period|financial"
    r"|morning|afternoon|point|stage|portfolio|service|team|council|§|@))"
)
STRONG_LEAD = Pattern(
    r"^(?:(?:ok|okay|right|no|nope|sorry|yes|great|thanks|hmm|oh|ah|well|actually|so|but)\s+)*"
    r"(?:and|what about|how about|wot about|(?:do )?(?:the )?same|ditto|just|only|drop|remove|without|instead"
    r"|i meant|i mean|meant|plus|also|now|then|make (?:it|that|them)|leave out|take out|narrow"
    r"|(?:leave|take|strip|cut|knock)(?= (?:.* )?(?:out|off|aside)(?!\w))"
    r"|filter|limit|restrict|but|or|exclude|ignore|hide|lose|skip|include|add|no|not|for the"
    r"|(?:\S+ ){1,6}i mea(?:nt|n)$)(?!\w)"
)
BEFORE_THAT = Pattern(
    r"(?:the )?(?:one|ones|quarter|qtr|year|yr|month|period|time|half) (?:before|previous to|prior to"
    r"|preceding|earlier|earlier than)(?: (?:that|this|then|it))?$"
    r"|^(?:(?:and|what about|what was it|what were they)\s+)*before(?: (?:that|then|this))?$"
    r"|^(?:and )?(?:the )?(?:previous|prior|earlier|preceding) (?:one|quarter|qtr|period|month|year"
    r"|time)?$|(?:go )?back (?:one|another|a) ?(?:more|quarter|period|month|year"
    r"|further)?(?: further)?$|^(?:and )?(?:the )?(?:previously|earlier|previous)$"
)
AFTER_THAT = Pattern(
    r"(?:the )?(?:one|ones|quarter|qtr|year|yr|month|period|half) (?:after|following)(?: (?:that|this"
    r"|it))?$|^(?:and )?(?:the )?(?:next|following) (?:one|quarter|qtr|period|month)$"
    r"|^(?:and )?after that$"
)
THE_RATED = Pattern(
    r"^(?:(?:and|ok|so|please|pls|now|can you|can i)\s+)*(?:show|give|list|see|get)(?: me)?(?: just| only)? the"
    r"(?: \w+)? (?:reds?|ambers?|greens?)(?: ones?| indicators?)?"
    r"(?: (?:too|as well|also|then|please|pls|instead|now|for me|would you))*$"
)
ALL_RATED = Pattern(
    r"^(?:(?:and|ok|so|please|pls|now|can you|can i)\s+)*(?:show|give|list|see|get)?(?: ?me)?(?: just| only)? ?"
    r"(?:everything|anything|all|all the|all of the|any)(?: that| thats)?(?: is| are)?"
    r" (?:not (?:on )?(?:red|amber|green|target)|off target|off track"
    r"|(?:reds?|ambers?|greens?)(?: and (?:reds?|ambers?|greens?))?)"
    r"(?: ones?| indicators?| measures?| kpis?)?$"
)
"""Asked after how something stands, of its own: "show me everything not green"."""
WHICH_RATED = Pattern(
    r"^(?:(?:and|ok|so|but)\s+)*(?:which(?: ones?| of (?:them|those|these|its|their)(?: \w+)?)?(?: are| is|s)"
    r"|whats|what(?: are| is))"
    r"(?: (?:the|its|their|on|not|rated|or|and|reds?|ambers?|greens?|target|off|track|below|missing))+"
    r"(?: (?:ones?|then|please|pls|now|though))*$"
)
""" "Which are amber?", "what are the reds?" after a list or how something stands."""
HOW_MANY_RATED = Pattern(
    r"^(?:(?:and|so|ok|but)\s+)*how many(?: of (?:them|those|these|its|their|which|mine|ours?)| ones?)?"
    r"(?: are| is| were)?"
    r"(?: (?:the|on|not|or|and|reds?|ambers?|greens?|target|off|track|below|missing))+(?: (?:then|now|there|though))*$"
)
""" "How many are red" after a list or how something stands: of those."""
HOW_MANY = Pattern(
    r"^(?:and |so |ok )?(?:(?:as a |what )?(?:percentage|percent|proportion|share)|out of"
    r"|(?:out )?(?:of )?how many)(?: is that| are there| of them| of those| are they| in total"
    r"| altogether| left| remain(?:ing)?| are left| (?:are )?(?:now|still|currently|today)|(?: @)+)?$"
    r"|^(?:(?:and|so|ok)\s+)*how many (?:is that|(?:of (?:them|those|these)|are they)(?: are)?)"
    r" (?:in|for|at|from)(?!\w)"
)
LIST_THEM = Pattern(
    r"^(?:(?:ok|so|and|please|pls|just|can you|could you|would you)\s+)*(?:which(?: ones?| are they| of them)?"
    r"|show me$|list(?: them| those| all)?|show(?: me)?(?: them| those| the list| all of them| all"
    r"| which ones)|name (?:them|em|those)|list em|show em|what are they|which are they"
    r"|see (?:them|all|the list)|the list"
    r"|details?|tell me (?:which|what)(?: (?:ones )?(?:they|those|these) are)?"
    r"|name names|all of them|show all)(?: (?:(?:for|to) (?:me|us)|please|pls|then|now))*$"
)


AGAIN = Pattern(r"\b(?:again|same|repeat|ditto|show|list|give|back|please|pls|ones?|then|go on|carry on)\b")
"""Asked for once more, and nothing else."""
THEM = Pattern(r"\b(?:them|they|those|these|each|all|targets|tolerances|owners|definitions|trends|charts|graphs)\b")
"""Words for all that were listed."""
_BARE_KIND = Pattern(
    r"^(?:(?:and|what about|how about|any|whats|what is|what are|show|show me|the|their|its|whats the|ok|now|also)\s+)*"
    r"(?:(?:are|is) (?:we|they|it|that) )?(?:high |big |key |open |overdue |live )?(?:risks?|projects?|actions?|money"
    r"|(?:(?:over|under|on|within) )?budgets?|(?:over|under)(?:spent|spending)|costs?|spend|finances?|overspends?"
    r"|variances?|being done|the plan|improvement plan)"
    r"(?: (?:there|like|looking like|please|pls|too|also|as well|position|situation|attached|linked|involved|associated"
    r"|around|to|on|with|for|about|it|that|this))*$"
)


_THE_ONE = Pattern(
    r"^(?:(?:no|sorry|oh|ok|and|i meant?|i want(?:ed)?|what about|how about|not that)\s+)*the (\S+(?: \S+)?) ones?$"
)


def the_one(sentence: Sentence) -> str:
    """What tells the one meant, in "the spend one", "no, the firefighter one"; empty where nothing does."""
    found = _THE_ONE.match(sentence.text)
    return found[1] if found else ""


def is_bare_kind(text: str) -> bool:
    """ "Any risks", "and projects", "whats being done": of what was shown."""
    return bool(_BARE_KIND.match(text))
