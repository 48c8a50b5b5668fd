"""Idioms of money put as overspent, underspent or budget: "living beyond their means", "left in the kitty"."""

WHOSE = r"(?:(?:its|their|the|our|your|his|her|my|agreed|approved|planned|annual|full|financial|whole|set) )*"
_MONEY = r"(?:money|cash|funds|funding|dosh|brass|pounds|pennies|budgets?)"
_SPEND = r"(?:spend(?:ing)?|money|cash|budgets?|costs?|expenditure|finances?)"
_LIMIT = (
    r"(?:budgets?|(?:cash|spending|expenditure|budget) (?:limits?|caps?|ceilings?)|allocations?|allowances?"
    r"|(?:approved |financial |budget |cash )(?:estimates?|envelopes?|provision)|control totals?|means)"
)
_PASSES = (
    r"(?:breach(?:es|ed|ing)?|bust(?:s|ed|ing)?|burst(?:s|ing)?|blow(?:s|n|ing)?|blew|exceed(?:s|ed|ing)?"
    r"|smash(?:es|ed|ing)?|overr[ua]n(?:s|ning)?|overshoot(?:s|ing)?|overshot|outspen[dt](?:s|ing)?|break(?:s|ing)?"
    r"|(?:go(?:es|ing|ne)?|went|run(?:s|ning)?|ran|com(?:e|es|ing) in|came in|push(?:ed|ing)?|liv(?:e|es|ed|ing)"
    r"|operat(?:e|es|ed|ing)|work(?:s|ed|ing)?|spen[dt](?:s|ing)?|stray(?:ed|ing)?)"
    r" (?:well |way |far |miles |slightly |a bit )?(?:over|past|beyond|through|above|outside))"
)
_THAN_PLANNED = (
    r"(?:was |were |had been |is |are |it |they |we |he |she |you |i |what |originally |ever |the )*"
    r"(?:planned|budgeted(?: for)?|expected|forecast|projected|allowed(?: for)?|agreed|thought|reckoned"
    r"|bargained for|anticipated|intended|supposed to|meant to|should(?: have| be|'ve)?|(?:had|have|has)(?: got)?"
    r"|can afford|could afford|given|allotted|allocated|handed|awarded|budgets?(?: allow(?:s|ed))?|plan(?:"
    r" allow(?:s|ed))?)"
)
_SPENDS = (
    r"(?:(?:spen[dt](?:s|ing)?|cost(?:s|ing)?|pay(?:s|ing)?|paid|shell(?:ed|ing) out|fork(?:ed|ing) out"
    r"|get(?:s|ting)? through|got through|us(?:es|ed|ing))(?: up| us| out)*)"
)
_MUCH = r"(?:far |much |a lot |a good deal |way |rather |quite a bit |even |significantly |considerably )*"
_LEFT = r"(?:left(?: over)?|to spare|spare|going spare|unspent|remaining|in hand|in the bank|in reserve|to play with)"
_POT = r"(?:pot|kitty|bank|coffers|tank|till|purse|wallet|piggy bank)"
_WORST = r"(?:deepest|worst|direst|biggest|most|gravest|sorriest)"
_TROUBLE = r"(?:trouble|state|shape|mess|hole|straits|difficult(?:y|ies)|bother|strife|crisis)"

OF_MONEY: tuple[tuple[str, str], ...] = (
    # More than there is.
    (rf"{_PASSES} {WHOSE}{_LIMIT}", "overspent"),
    (rf"(?:beyond|above|outside|in excess of) {WHOSE}{_LIMIT}|over {WHOSE}(?!budget){_LIMIT}", "overspent"),
    (r"(?:bust(?:ed|ing)?|blow(?:n|ing)?|blew) (?:its|their|the|our) (?:limits?|caps?|ceilings?)", "overspent"),
    (
        (
            rf"(?:(?:be|been|being|run(?:s|ning)?|ran|going|go|gone|get(?:s|ting)?) )*(?:out|short) of {_MONEY}"
            r"|strapped for cash|cash[ -]strapped|skint|overdrawn|penniless|(?:going|gone|go|went) (?:bust|broke)"
        ),
        "overspent",
    ),
    (
        (
            r"(?:haemorrhag|hemorrhag|bleed|burn|leak|los|hos|throw|eat|swallow|drain|squander)(?:ing|es?|s)?"
            rf" (?:through |away |up |the |its |their |most |so much |too much )*{_MONEY}"
        ),
        "overspending",
    ),
    (r"(?:need(?:s|ed|ing)?|want(?:s|ed|ing)?) (?:a )?bail(?:ing|ed)?[ -]?out", "overspent"),
    (
        (
            r"over(?:cook|egg|stretch|extend|reach|commit|do|shoot)(?:ed|ne|ing|s)?(?: it| themselves| itself)?"
            rf" (?:on|with|in) {WHOSE}{_SPEND}"
        ),
        "overspent",
    ),
    (
        (
            r"(?:go(?:es|ing|ne)?|went|run(?:s|ning)?|ran|com(?:e|es|ing) in|came in) (?:well |way |a bit |right )?"
            rf"(?:over|above)(?: the (?:top|odds)| plan| forecast| estimate)? (?:on|with|for|in) {WHOSE}{_SPEND}"
        ),
        "overspent",
    ),
    (
        (
            r"(?P<led>(?:which|what|who|any) (?:services?|teams?|departments?|directorates?)?(?: \S+){0,3}? ?)"
            r"(?:gone|going|go|goes|went|run|ran|running) over(?= by | the most| most| more than any)"
        ),
        r"\g<led>overspent",
    ),
    (rf"{_SPENDS} {_MUCH}(?:more|above) than {_THAN_PLANNED}", "overspent"),
    (rf"{_SPENDS} (?:above|over) (?:plan|forecast|estimate)", "overspent"),
    (r"spen(?:d|t|ds|ding) (?:far |much |way )?too much(?: money)?", "overspent"),
    (
        (
            rf"{WHOSE}(?:finances?|money|budgets?) (?:(?:is|are|look|looks|seem|seems) )?(?:in )?(?:the )?"
            rf"{_WORST} {_TROUBLE}|in (?:the )?{_WORST} (?:financial|money|budget|cash) {_TROUBLE}"
        ),
        "biggest overspend",
    ),
    (
        (
            rf"in (?:deep |serious |real |big |a bit of |some )*(?:financial|money|budget|cash) {_TROUBLE}"
            r"|under (?:real |serious |severe )*(?:financial|money|budget) (?:pressure|strain)"
            r"|(?:financially|budget-?wise|money-?wise) in (?:deep |serious |real )*trouble"
        ),
        "overspent",
    ),
    # Less than there is.
    (
        (
            r"(?:(?:got|has|have|having|with|sitting on|sat on|holding(?: on to)?|hoarding) )*"
            rf"(?:any |some |spare |unspent |unused |leftover |plenty of |enough )*(?:{_MONEY}|headroom|slack|leeway"
            rf"|wiggle room) (?:still )?{_LEFT}(?: (?:in|of) {WHOSE}(?:{_POT}|budgets?))?"
        ),
        "underspent",
    ),
    (
        (
            r"(?:(?:got|has|have|having|with|is there|there(?:'?s| is)) )*(?:anything|something|enough|much|any|a bit"
            rf"|owt|summat|a little) (?:still )?(?:left|remaining|over|spare)(?: over)? in {WHOSE}{_POT}"
        ),
        "underspent",
    ),
    (
        (
            r"(?:sitting on|sat on|holding on to|hoarding|with|got|has|have) (?:some |any |the |a pile of |lots of )*"
            rf"(?:spare|unspent|unused|leftover|surplus) {_MONEY}"
        ),
        "underspent",
    ),
    (rf"(?:un|under)spent {_MONEY}|(?:spare|leftover) (?:money|cash|funds)", "underspends"),
    (
        (
            rf"(?:hand(?:s|ing|ed)?|giv(?:e|es|en|ing)|gave|send(?:s|ing)?|sent|pay(?:s|ing)?) (?:any |some |{WHOSE})"
            rf"{_MONEY} back|(?:hand(?:s|ing|ed)?|giv(?:e|es|en|ing)) back (?:any |some |{WHOSE}){_MONEY}"
            rf"|(?:return(?:s|ed|ing)?|surrender(?:s|ed|ing)?) (?:any |some |{WHOSE})(?:money|cash|funds|budgets?)"
        ),
        "underspent",
    ),
    (
        (
            rf"(?:comfortably|well|safely|easily|miles) (?:with)?in(?:side)? {WHOSE}(?:{_LIMIT}|limits?)"
            rf"|(?:well |way |comfortably )?(?:under|below) {WHOSE}(?:allocations?|allowances?|cash limits?)"
            r"|quids in|flush with (?:cash|money)|cash[ -]rich|rolling in (?:cash|money)"
        ),
        "underspent",
    ),
    (rf"{_SPENDS} {_MUCH}(?:less|under|below) than {_THAN_PLANNED}|cheaper than {_THAN_PLANNED}", "underspent"),
    (
        (
            r"(?:(?:com(?:e|es|ing) in|came in|land(?:s|ed|ing)?|finish(?:es|ed|ing)?|go(?:ing|es)?) )?"
            r"(?:(?:well|way|comfortably) )?(?:under|below)(?: (?:plan|forecast|estimate|target))?"
            rf" (?:on|with|for) {WHOSE}{_SPEND}|{_SPENDS} (?:under|below) (?:plan|forecast|estimate)"
        ),
        "underspent",
    ),
    # How it stands.
    (
        (
            r"(?:(?:living|live|lives|staying|stay|stays|keeping|keep|keeps|operating|running|working) )?(?:with)?"
            rf"in(?:side)? (?:its|their|our|your|his|her) (?:{_LIMIT})"
        ),
        "within budget",
    ),
    (
        (
            r"(?:the|its|their|our) books (?:all |still |really )?(?:balanc(?:e|es|ed|ing)|add(?:ing)? up"
            r"|stack(?:ing)? up|in order"
            r"|straight|square)"
        ),
        "budget",
    ),
    (
        (
            r"(?:balanc|squar)(?:e|es|ed|ing) (?:its|their|the|our) books|mak(?:e|es|ing) ends meet"
            r"|cutting (?:its|their|our) cloth|pay(?:ing|s)? (?:its|their|our) way"
        ),
        "within budget",
    ),
    (
        (
            r"(?:(?:the|its|their|our) )?(?P<own>purse(?:[ -]strings)?|coffers|kitty|bank balance|balance sheet"
            r"|cash ?flow|cash position|bottom line)"
        ),
        "budget",
    ),
    (
        (
            r"(?:burn|spend|spending|run) rate|financial (?:health|footing|standing|state|situation|shape"
            r"|picture|outlook|pressures? picture)"
            r"|(?:money|cash|finance|spending|budget)[ -]?wise"
        ),
        "budget position",
    ),
)
MOST: tuple[tuple[str, str], ...] = (
    (
        (
            r"(?:heaviest|steepest|gravest|direst|severest|costliest|hugest|deepest|sharpest|ugliest)"
            r"(?= (?:\S+ ){0,3}?(?:over|under)spen\w*| (?:\S+ ){0,2}?(?:variances?|deficit|shortfall|hole|pressure))"
        ),
        "biggest",
    ),
    (
        (
            r"(?P<way>(?:over|under)spent) by (?:the |a )?(?:single )?(?:biggest|largest|greatest|widest|highest)"
            r" (?:amount|margin|sum|figure|proportion|percentage)"
        ),
        r"\g<way> by the most",
    ),
)
"""Said of how far somebody is from a budget once that is put plainly."""
