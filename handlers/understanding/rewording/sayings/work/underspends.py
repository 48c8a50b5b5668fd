"""Idioms of spending less than there is: "left in the kitty", "handing money back"."""

from handlers.understanding.rewording.sayings.saying import Saying
from handlers.understanding.rewording.sayings.work.words_of_money import (
    LEFT,
    LIMIT,
    MONEY,
    MUCH,
    POT,
    SPEND,
    SPENDS,
    THAN_PLANNED,
    WHICH_SERVICES,
    WHOSE,
)

UNDERSPENT: tuple[Saying, ...] = (
    Saying(r"(?P<most>top|biggest|largest|main|greatest) underspenders?|underspenders?", r"{most} underspends"),
    Saying(
        (
            rf"(?P<led>{WHICH_SERVICES})(?: (?:is|are))? (?:sitting pretty(?: financially)?|doing (?:well|nicely"
            rf"|fine|best)"
            r" (?:on|for|with) (?:its |their |the )?(?:budgets?|money|cash|spend(?:ing)?)"
            r"|(?:could|can|might|may|able to) (?:give|hand|send|pay) (?:some|something|money|cash|anything|a bit"
            r"|any)(?: \S+)? back"
            r"|(?:has|have|got|with) (?:some|a bit|something|a little|money|cash) (?:left|over|spare|to give(?:"
            rf" back)?|to spare)(?: over)?(?: in {WHOSE}{POT})?"
            r"|can (?:we|i) (?:raid|tap|squeeze|borrow from|take)(?: \S+)? (?:for|from|of) (?:cash|money|savings"
            r"|funds))"
        ),
        r"{led} underspent",
    ),
    Saying(
        (
            r"(?P<led>which budgets) (?:has|have|got|with|are|still have) (?:(?:a bit|some|something|anything|money"
            r"|cash|room|slack) )?(?:left"
            r"|over|spare|to spare|unspent|underused)(?: (?:over|in them))?"
        ),
        "which services underspent",
    ),
    Saying(
        (
            rf"(?:isnt|arent|is not|are not|hasnt been|not) (?:spending|using)(?: up)? (?:all |the whole of "
            rf"|the full )*(?:of )?{WHOSE}"
            rf"{MONEY}"
        ),
        "underspent",
    ),
    Saying(
        (
            r"(?:(?:got|has|have|having|with|sitting on|sat on|holding(?: on to)?|hoarding) )*"
            rf"(?:any |some |spare |unspent |unused |leftover |plenty of |enough )*(?:{MONEY}|headroom|slack|leeway"
            rf"|wiggle room) (?:still )?{LEFT}(?: (?:in|of) {WHOSE}(?:{POT}|budgets?))?"
        ),
        "underspent",
    ),
    Saying(
        (
            r"(?:(?:got|has|have|having|with|is there|there(?:s| is)) )*(?:anything|something|enough|much|any|a bit"
            rf"|owt|summat|a little) (?:still )?(?:left|remaining|over|spare)(?: over)? in {WHOSE}{POT}"
        ),
        "underspent",
    ),
    Saying(
        (
            r"(?:sitting on|sat on|holding on to|hoarding|with|got|has|have) (?:some |any |the |a pile of |lots of )*"
            rf"(?:spare|unspent|unused|leftover|surplus) {MONEY}"
        ),
        "underspent",
    ),
    Saying(rf"(?:un|under)spent {MONEY}|(?:spare|leftover) (?:money|cash|funds)", "underspends"),
    Saying(
        (
            rf"(?:hand(?:s|ing|ed)?|giv(?:e|es|en|ing)|gave|send(?:s|ing)?|sent|pay(?:s|ing)?) (?:any |some |{WHOSE})"
            rf"{MONEY} back|(?:hand(?:s|ing|ed)?|giv(?:e|es|en|ing)) back (?:any |some |{WHOSE}){MONEY}"
            rf"|(?:return(?:s|ed|ing)?|surrender(?:s|ed|ing)?) (?:any |some |{WHOSE})(?:money|cash|funds|budgets?)"
        ),
        "underspent",
    ),
    Saying(
        (
            rf"(?:comfortably|well|safely|easily|miles) (?:with)?in(?:side)? {WHOSE}(?:{LIMIT}|limits?)"
            rf"|(?:well |way |comfortably )?(?:under|below) {WHOSE}(?:allocations?|allowances?|cash limits?)"
            r"|quids in|flush with (?:cash|money)|cash rich|rolling in (?:cash|money)"
        ),
        "underspent",
    ),
    Saying(rf"{SPENDS} {MUCH}(?:less|under|below) than {THAN_PLANNED}|cheaper than {THAN_PLANNED}", "underspent"),
    Saying(
        (
            r"(?:(?:com(?:e|es|ing) in|came in|land(?:s|ed|ing)?|finish(?:es|ed|ing)?|go(?:ing|es)?) )?"
            r"(?:(?:well|way|comfortably) )?(?:under|below)(?: (?:plan|forecast|estimate|target))?"
            rf" (?:on|with|for) {WHOSE}{SPEND}|{SPENDS} (?:under|below) (?:plan|forecast|estimate)"
        ),
        "underspent",
    ),
    Saying(
        (
            r"(?:got |has |have |having |with )(?:any |some |a bit of |plenty of |enough |most |more )*(?:room"
            r"|slack|headroom"
            r"|leeway|wiggle room|give|space)(?: (?:left|to spare))? in (?:its|their|the|our) (?:budgets?|finances?"
            r"|allocations?|spend(?:ing)?)|got (?:slack|headroom)|(?:have|has|with) headroom"
            r"|slack in (?:its|their|the|our) (?:budgets?|finances|system)|room in (?:its|their|the|our) budgets?"
        ),
        "underspent",
    ),
    Saying(
        (
            rf"(?:wont|will not|not going to|isnt going to|arent going to|unlikely to|cant|not)(?: be)?"
            rf" (?:spend(?:ing)?"
            rf"|us(?:e|ing)(?: up)?|get(?:ting)? through) (?:all |the whole of |the full )*(?:of )?{WHOSE}{MONEY}"
        ),
        "underspent",
    ),
    Saying(
        (
            rf"(?P<led>{WHICH_SERVICES}) (?:(?:is|are|has|have|got|end(?:ing)?|finish(?:ing|es)?|the year|this"
            rf" year|will be|ends? up|with) )*(?:in (?:the black"
            rf"|surplus)|(?:a |the"
            r" )?surplus(?:es)?)"
        ),
        r"{led} underspent",
    ),
)
