"""Idioms of how a budget stands, and by how much it is missed: "are the books balancing", "by the widest margin"."""

from handlers.understanding.rewording.sayings.saying import Saying
from handlers.understanding.rewording.sayings.work.words_of_money import LIMIT, WHOSE

OF_MONEY: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:been )?(?:careful|prudent|frugal|thrifty|sensible|disciplined|tight|wise) with (?:its|their|our"
            r"|the) (?:money|cash"
            r"|budgets?|spend(?:ing)?)|(?:happy|comfortable|content|ok|okay|alright|fine) (?:with (?:its|their"
            r"|the)|on|for) (?:finances|"
            r"budgets?|money|cash)"
        ),
        "within budget",
    ),
    Saying(r"(?:funding|budget|financial) gaps?(?! between)|budget black holes?", "budget"),
    Saying(
        (
            r"(?:is|are|will) (?P<who>(?!(?:we|they|it)\b)\S+(?: \S+){0,4}?) (?:be )?(?:keep(?:ing)? (?:to"
            r"|within)|stick(?:ing)?"
            rf" (?:to|within)|stay(?:ing)? (?:within|inside)) {WHOSE}{LIMIT}"
        ),
        r"is {who} within budget",
    ),
    Saying(
        (
            r"(?:is|are|will|was) (?P<who>(?!(?:we|they|it|you|i|that|this)\b)\S+(?: \S+){0,4}?) (?:be"
            r" )?(?:feeling the pinch|solvent|in the money"
            r"|balanc(?:e|ing)"
            r"(?= (?:by|at|this|next|for)\b|$)|break(?:ing)? even|com(?:e|ing) in on (?:the money|budget)"
            r"|tightening (?:its|their) belts?|strapped|hard up|well off|on the breadline|afloat|(?:keep"
            r"|stay)(?:ing)? afloat)"
        ),
        r"how is the budget in {who}",
    ),
    Saying(
        (
            r"how(?:s| is| are) (?P<who>\S+(?: \S+){0,4}?) (?:doing|fixed|off|placed|getting on|coping"
            r"|managing) (?:for|on|with)"
            r" (?:its |their |the )?(?:money|cash|funds|funding|spend(?:ing)?|budgets?|finances)"
            r"|(?:financially|in money terms|in financial terms|on the money side|as far as money goes),?"
            r" how(?:s| is| are)"
            r" (?P<other>\S+(?: \S+){0,4}?) (?:placed|fixed|doing|getting on|looking|faring|situated|off|coping)"
        ),
        r"how is the budget in {who}{other}",
    ),
    Saying(
        (
            r"(?:(?:the|its|their|our) )?(?:pounds(?: and|,|,? shillings and)? pence|pounds,? shillings|sums"
            r"|money side|cash side"
            r"|money situation|cash situation|bank account|financials)"
            r"|(?:(?:its|their|our|the) |)numbers (?:(?:all|not) )?add(?:ing)? up"
        ),
        "budget",
    ),
    Saying(
        (
            r"(?:(?:the|its|their|our) )?(?:money|budget|finances?|spend(?:ing)?|cash) (?:hold(?:ing)? up"
            r"|bearing up|shaping up"
            r"|stacking up|panning out|coming along|faring|in good (?:shape|order|nick|health)|in (?:bad|poor"
            r"|rude) (?:shape|health))"
        ),
        "budget",
    ),
    Saying(
        (
            r"(?:(?:living|live|lives|staying|stay|stays|keeping|keep|keeps|operating|running|working) )?(?:with)?"
            rf"in(?:side)? (?:its|their|our|your|his|her) (?:{LIMIT})"
        ),
        "within budget",
    ),
    Saying(
        (
            r"(?:the|its|their|our) books (?:all |still |really )?(?:balanc(?:e|es|ed|ing)|add(?:ing)? up"
            r"|stack(?:ing)? up|in order"
            r"|straight|square)"
        ),
        "budget",
    ),
    Saying(
        (
            r"(?:balanc|squar)(?:e|es|ed|ing) (?:its|their|the|our) books|mak(?:e|es|ing) ends meet"
            r"|cutting (?:its|their|our) cloth|pay(?:ing|s)? (?:its|their|our) way"
        ),
        "within budget",
    ),
    Saying(
        (
            r"(?:(?:the|its|their|our) )?(?P<own>purse(?: strings)?|coffers|kitty|bank balance|balance sheet"
            r"|cash ?flow|cash position|bottom line)"
        ),
        "budget",
    ),
    Saying(
        (
            r"(?:burn|spend|spending|run) rate|financial (?:health|footing|standing|state|situation|shape"
            r"|picture|outlook|pressures? picture)"
            r"|(?:money|cash|finance|spending|budget) ?wise"
        ),
        "budget position",
    ),
)
MOST: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:largest|greatest|heaviest|steepest|gravest|direst|severest|costliest|hugest|deepest|sharpest"
            r"|ugliest)"
            r"(?= (?:\S+ ){0,3}?(?:over|under)spen\w*| (?:\S+ ){0,2}?(?:variances?|deficit|shortfall|hole|pressure))"
        ),
        "biggest",
    ),
    Saying(
        (
            r"(?P<way>(?:over|under)spent) by (?:the |a )?(?:single )?(?:biggest|largest|greatest|widest|highest)"
            r" (?:amount|margin|sum|figure|proportion|percentage)"
        ),
        r"{way} by the most",
    ),
)
"""Said of how far somebody is from a budget once that is put plainly."""
