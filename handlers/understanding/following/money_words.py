"""How people ask on after money: which is the worst, the next one, who is under, is that worse than before."""

from handlers.understanding.words.pattern import Pattern

LEAD = r"^(?:(?:and|ok|okay|so|but|right|now|then)\s+)*"
WORST = Pattern(
    rf"{LEAD}(?:(?:which|what|who|whos|whats|wheres?|where)(?: (?:bit|part|one|ones|service|team|area|department"
    r"|of (?:them|those|these)))?(?: (?:is|are))?(?: the)?|the) (?:worst|biggest|largest|furthest over|most over)"
    r"(?: (?:one|bit|part|service|offender|culprit|overspend|problem))?$"
    rf"|{LEAD}(?:which|what) (?:bit|part|service|team|area|department)s?$"
    rf"|{LEAD}(?:the )?(?:worst|biggest|largest)(?: (?:one|bit|part|service|team|offender|culprit))?$"
    rf"|{LEAD}(?:(?:which|what|whats|who|whos|where|wheres)(?: (?:is|are|has|have|of (?:them|those|these)"
    r"|services?|teams?|areas?|departments?|bits?|parts?|ones?|directorates?|portfolios?))*)"
    r" (?:(?:the|our|main|big|biggest|real|worst)\s+)*"
    r"(?:problems?|trouble|culprits?|offenders?|pressures?|overspends?)$"
    rf"|{LEAD}(?:who|whos|whose|wheres|where)(?: (?:is|are|it|that))*"
    r" (?:to blame|coming from|come from|worst|responsible)$"
)
NEXT = Pattern(
    rf"{LEAD}(?:(?:whats|what|who|whos|which) (?:is |comes )?)?(?:the )?(?P<nth>second|2nd|third|3rd|fourth|4th|next)"
    r"(?: (?:biggest|worst|largest|one|place|highest|in line))*$"
)
PLACES = {"third": 3, "3rd": 3, "fourth": 4, "4th": 4}
WAY = Pattern(
    rf"{LEAD}(?:(?:who|whos|which|what|whats|any|anyone|anybody|only|just|show|list|the|ones?|services?|teams?|those|of"
    r"|them|these|directorates?|areas?|that|is|are|going|forecast(?:ing)?|to|be|by|running|instead|biggest|worst"
    r"|largest|most|has|have|got)\s+)*"
    r"(?:(?P<over>over ?(?:spen\w+|budget)?|adverse)|(?P<under>under ?(?:spen\w+|budget)?|favou?rable|savings?|saving"
    r"|in the black|money (?:left|to spare)|to spare|in credit))"
    r"(?: (?:ones?|services?|too|then|instead|budget|spend\w*))*$"
)
WHICH_IS_WORSE = Pattern(
    rf"{LEAD}(?:which|who|whos|whats|where)(?: (?:one|of (?:them|those|these|the two)))?(?: (?:is|are|has|have))?"
    r"(?: (?:the|in|doing|a))* (?:bigger|biggest|worse|worst|more|larger|better|further)"
    r"(?: (?:problem|worry|overspend|variance|gap|off|over|concern|issue|pressure|shape|of the two))*$"
)
OUT_OF = Pattern(rf"{LEAD}(?:out )?of (?:how much|what)(?: (?:budget|total))?$|{LEAD}(?:of|out of) (?:the|our) budget$")
EARLIER = Pattern(
    rf"{LEAD}(?:(?:is|was|are|were|has|have|did) (?:it|that|this|we|they|things) )?"
    r"(?:(?:got|getting|get|been|gone|any)\s+)*(?:worse|better|up|down|higher|lower|more|less"
    r"|different|the same|improv(?:ing|ed)|change[d]?|moved?)"
    r"(?: or (?:worse|better|up|down))?(?: (?:than|from|since|compared (?:to|with)|on|against|versus))?"
    r"(?: (?:it was|we were|at|in|the|that of|@|before|last time|then))*$"
    rf"|{LEAD}(?:what|how much|where|how)(?: (?:is|was|were|did)) (?:it|that|we|they|this)(?: (?:be|at|in|back|look))*"
    r" (?:@|before|last time)$"
    rf"|{LEAD}(?:vs|versus|compared (?:to|with)|against) @$"
)
WHAT_OF_IT = Pattern(
    rf"{LEAD}(?:how much|what|whats)(?: (?:money|of (?:it|that)|budget))?(?: (?:is|are|was|has|have|do|does|did))?"
    r"(?: (?:it|that|they|we|been))?(?: (?:the|its|their|that|already))*"
    r" (?:left|remaining|remains|unspent|spent|used|gone|budget|forecast|variance|actual|actuals|spend)"
    r"(?: (?:it|so far|to date|over|now|still|then|in the budget|in there|for (?:that|it)|left))*$"
)
SPENT_OR_LEFT = Pattern(r"\b(?:left|remain\w*|unspent|spent|spend|used|gone|actuals?)\b")
IN_ALL = Pattern(
    rf"{LEAD}(?:(?:what|whats|(?:by )?how much|and)(?: (?:is|are|that|it|we|does|come|comes|the))* )?(?:to )?"
    r"(?:in total|in all|altogether|overall|all in all|all told|total|grand total"
    r"|(?:for )?the (?:whole council|council as a whole|whole lot))$"
)
OVER = Pattern(
    rf"{LEAD}(?:(?:only|just|those|ones|the ones|that are) )*(?:by )?"
    r"(?:more than|over|above|at least) (£?\d[\d,.]*(?:k|m|bn)?)$"
)
DRIVEN = Pattern(
    rf"{LEAD}(?:whats|what is|what has|whats been) (?:driving|behind|causing|caused|to blame for|pushing"
    r"|the reason for)(?: (?:it|that|this|them))?(?: up)?$"
)
_SUM = (
    r"(?:forecasts?|projections?|(?:projected |predicted )?outturns?|actuals?|(?:actual|real) (?:spend|cost)s?"
    r"|spend(?:ing)?|spent|expenditure|budgets?|variances?|balance|year end)"
)
SUMS = Pattern(
    rf"{LEAD}(?:(?:what about|how about|whats|what is|what was|give me|show me|tell me) )*"
    r"(?:(?:the|our|their|its|any|year end|full year|latest|current|whole|annual) )*"
    rf"{_SUM}(?: (?:and|or|v|vs|against)(?: the)? {_SUM})*"
    r"(?: (?:so far|to date|to now|ytd|year to date|for (?:the )?year|at year end|by year end|this year|position"
    r"|figures?|there|then|please|pls|is it|is that|now|currently|@))*$"
    r"|"
    rf"{LEAD}(?:what|how much) (?:have|has|did|is|was|will|do|does|are)"
    r"(?: (?:we|they|it|been|be|the (?:service|team|council)|that|actually|really|of (?:it|that)|all|going to))*"
    r"(?: (?:spend|spent|spending|left|gone|used|over|under|overspent|underspent|forecast|budgeted|end up|finish|land))"
    r"(?: (?:so far|to date|by|at|this year|on|year end|up|it|that|now|already|yet|there|the|budget|@))*$"
    r"|"
    rf"{LEAD}(?:are|is|will) (?:we|they|it|that|the (?:service|team|council))(?: (?:be|going to be|looking))*"
    r" (?:over|under|overspent|underspent|overspending|underspending|within budget|on budget)"
    r"(?: (?:or (?:over|under|underspent|overspent)|budget|spent|there|then|by year end))*$"
)
""" "And the forecast", "actual so far", "how much is left" after money: all of it is told of each service."""
WILL = Pattern(
    rf"{LEAD}(?:will|could|might|is) (?:it|that|this|they|we)(?: (?:going to|likely to))? (?:get|be) \w+(?: \w+)?$"
)
"""How the year is forecast to end is what there is to say of what will be."""
