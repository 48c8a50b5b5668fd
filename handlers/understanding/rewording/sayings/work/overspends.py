"""Idioms of spending more than there is: "living beyond their means", "out of cash before March"."""

from handlers.understanding.rewording.sayings.saying import Saying
from handlers.understanding.rewording.sayings.work.words_of_money import (
    LIMIT,
    MONEY,
    MUCH,
    PASSES,
    SPEND,
    SPENDS,
    THAN_PLANNED,
    TROUBLE,
    WHICH_SERVICES,
    WHOSE,
    WORST,
)

_SHOWS = (
    r"(?:(?:forecast|project|report|show|predict|expect|post|declar|admitt?|sitt|runn|fac)(?:ing|es|s|ed)|heading"
    r" (?:for|towards?|into)"
    r"|on course for|looking at|staring at|running up|racking up|sitting on|carrying)"
)
OVERSPENT: tuple[Saying, ...] = (
    Saying(rf"{_SHOWS} (?:a |an |any |some )?(?:large |big |small )?deficits?", "overspent"),
    Saying(r"(?P<most>top|biggest|worst|largest|main|greatest) overspenders?|overspenders?", r"{most} overspends"),
    Saying(
        (
            rf"{_SHOWS} (?:a |an |any |some )?(?P<what>(?:large |big |small )?(?:overspends?|underspends?|deficits?"
            rf"|shortfalls?"
            r"|adverse (?:variances?|positions?)|surplus(?:es)?|favou?rable (?:variances?|positions?)))"
        ),
        r"{what}",
    ),
    Saying(
        (
            r"(?:top|head|worst) (?:of|on|in) the overspend(?:ing|s)? (?:list|league|table|chart)s?"
            r"|(?:biggest|largest|widest|worst) gap between (?:spend(?:ing)?|forecast|cost|actual)s? and (?:the"
            r" )?budgets?"
        ),
        "biggest overspend",
    ),
    Saying(
        (
            r"splash(?:ing|es|ed)? (?:the |its |their )?(?:cash|out)|spending (?:like water|money like water"
            r"|freely|too freely)"
            r"|go(?:ing)? (?:to )?(?:bust|broke|under financially)"
            rf"|(?P<led>{WHICH_SERVICES}|which budgets)(?: (?:is|are))? (?:need(?:s|ing)? (?:more|extra"
            rf"|additional) (?:money|cash|funding"
            r"|funds|budget)|(?:short|shy) of (?:money|cash|funds)|(?:feeling|under) (?:the |real |serious"
            r" )?(?:pinch|pressure|strain)"
            r"|asking for more (?:money|cash|funding))"
        ),
        r"{led} overspent",
    ),
    Saying(
        (
            r"(?:blow(?:n|ing)?|blew|made|making|left|leaving|got|has|have) (?:the |a |its |their"
            r" )?(?P<how>biggest|largest|worst"
            r"|deepest|big|massive|huge|gaping|black)(?: black)? (?:holes?|dents?) in (?:its|their|the|our)"
            r" (?:budgets?|finances)"
        ),
        r"{how} overspend",
    ),
    Saying(r"in the red (?:financially|on (?:money|budgets?|spend(?:ing)?)|(?:money|budget|cash) ?wise)", "overspent"),
    Saying(
        (
            rf"(?P<led>{WHICH_SERVICES})(?: (?:is"
            r"|are|going|to|set|heading|will|likely|end(?:ing|s)?(?: up)?|finish(?:ing)?|the|year|for|a))*"
            r" ?(?:in|into|a) deficit"
        ),
        r"{led} overspent",
    ),
    Saying(rf"{MONEY} (?:is |are )?(?:running|run|runs) (?:out|short|dry|low)", "overspent"),
    Saying(
        (
            r"(?:wont|cant|cannot|not|unable to|isnt|arent|failing to|struggling to|fail(?:s|ed)? to)"
            r" (?:balanc(?:e|ing) (?:its|their|the|our) (?:books|budgets?)|mak(?:e|ing) ends meet|liv(?:e|ing) within"
            r" (?:its|their|our|what)(?: means| budgets?| (?:we|they|it) \S+(?: (?:them|it))?)?|break(?:ing)? even"
            rf"|(?:keep|stay|stick)(?:ing)? (?:to|within|inside) {WHOSE}{LIMIT})"
        ),
        "overspent",
    ),
    Saying(
        (
            rf"(?P<led>{WHICH_SERVICES}) (?:(?:has|have|is|are) )?(?:gone over|going over|overshot"
            rf"|overshooting|overrun|overrunning|blown it)$"
        ),
        r"{led} overspent",
        # Projects and actions overrun their dates.
        r"^(?!.*\b(?:projects?|schemes?|programmes?|actions?)\b)",
    ),
    Saying(
        r"(?P<how>biggest|largest|worst|greatest) (?:overshoots?|overruns?)(?! (?:on|in) (?:time|schedule))",
        r"{how} overspend",
    ),
    Saying(r"(?:busting|breaking) the (?:bank|budget)", "overspent"),
    Saying(
        (
            r"spen[dt](?:ing)? (?:well |far |way )?(?:beyond|above|over|past) (?:what |the amount )?(?:(?:they"
            r"|it|we|he|she) )?(?:were"
            r"|was|are|had|have|got)(?: (?:given|allocated|allotted|budgeted|been given|been allocated|planned"
            r"|meant to))?"
        ),
        "overspent",
    ),
    Saying(
        (
            rf"{SPENDS}(?: us| the council)? (?P<most>the most|most|far|furthest|a lot|well) (?:over|above|beyond)"
            rf" (?:plan|budget)"
        ),
        r"overspent {most}",
    ),
    Saying(
        r"(?:who|which \S+)(?:s| is| are) (?:the )?worst (?:on|for|with|at) (?:money|spend(?:ing)?|budgets?|cash)",
        "biggest overspend",
    ),
    Saying(
        (
            r"where(?:s| is| are) (?:all )?(?:the|our) (?:main )?(?:budget|financial|cost"
            r"|money|spending)"
            r" (?:pressures?|problems?|gaps?|worries)"
        ),
        "which services are overspent",
    ),
    Saying(rf"{PASSES} {WHOSE}{LIMIT}", "overspent"),
    Saying(rf"(?:beyond|above|outside|in excess of) {WHOSE}{LIMIT}|over {WHOSE}(?!budget){LIMIT}", "overspent"),
    Saying(r"(?:bust(?:ed|ing)?|blow(?:n|ing)?|blew) (?:its|their|the|our) (?:limits?|caps?|ceilings?)", "overspent"),
    Saying(
        (
            rf"(?:(?:be|been|being|run(?:s|ning)?|ran|going|go|gone|get(?:s|ting)?) )*(?:out|short) of {MONEY}"
            r"|strapped for cash|cash strapped|skint|overdrawn|penniless|(?:going|gone|go|went) (?:bust|broke)"
        ),
        "overspent",
    ),
    Saying(
        (
            r"(?:haemorrhag|hemorrhag|bleed|burn|leak|los|hos|throw|eat|swallow|drain|squander)(?:ing|es?|s)?"
            rf" (?:through |away |up |the |its |their |most |so much |too much )*{MONEY}"
        ),
        "overspending",
    ),
    Saying(r"(?:need(?:s|ed|ing)?|want(?:s|ed|ing)?) (?:a )?bail(?:ing|ed)? ?out", "overspent"),
    Saying(
        (
            r"over(?:cook|egg|stretch|extend|reach|commit|do|shoot)(?:ed|ne|ing|s)?(?: it| themselves| itself)?"
            rf" (?:on|with|in) {WHOSE}{SPEND}"
        ),
        "overspent",
    ),
    Saying(
        (
            r"(?:go(?:es|ing|ne)?|went|run(?:s|ning)?|ran|com(?:e|es|ing) in|came in) (?:well |way |a bit |right )?"
            rf"(?:over|above)(?: the (?:top|odds)| plan| forecast| estimate)? (?:on|with|for|in) {WHOSE}{SPEND}"
        ),
        "overspent",
    ),
    Saying(
        (
            r"(?P<led>(?:which|what|who|any) (?:services?|teams?|departments?|directorates?)?(?: \S+){0,3}? ?)"
            r"(?:gone|going|go|goes|went|run|ran|running) over(?= by | the most| most| more than any)"
        ),
        r"{led} overspent",
    ),
    Saying(rf"{SPENDS} {MUCH}(?:more|above) than {THAN_PLANNED}", "overspent"),
    Saying(rf"{SPENDS} (?:above|over) (?:plan|forecast|estimate)", "overspent"),
    Saying(r"spen(?:d|t|ds|ding) (?:far |much |way )?too much(?: money)?", "overspent"),
    Saying(
        (
            rf"{WHOSE}(?:finances?|money|budgets?) (?:(?:is|are|look|looks|seem|seems) )?(?:in )?(?:the )?"
            rf"{WORST} {TROUBLE}|in (?:the )?{WORST} (?:financial|money|budget|cash) {TROUBLE}"
        ),
        "biggest overspend",
    ),
    Saying(
        (
            rf"in (?:deep |serious |real |big |a bit of |some )*(?:financial|money|budget|cash) {TROUBLE}"
            r"|under (?:real |serious |severe )*(?:financial|money|budget) (?:pressure|strain)"
            r"|(?:financially|budget-?wise|money-?wise) in (?:deep |serious |real )*trouble"
        ),
        "overspent",
    ),
)
