"""How money is asked about beside budgets: the largest variances, and what was spent so far."""

from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.words.pattern import Pattern

MONEY_ORDER = "variance"
"""A ranking of services by how far they are from their budgets."""
SPENT = "spent"
"""An aspect: what was spent to date, before how the year is forecast to end."""
BESIDE = "beside"
"""An aspect: which of those asked about is the worse off."""
_MOST = (
    r"(?:biggest|largest|greatest|worst|highest|top|most|main|furthest|worse|heaviest|deepest|steepest|gravest|direst"
    r"|widest|severest|costliest)"
)
_OFF = (
    r"(?:(?:over|under) ?(?:spen\w+|budget)|varianc\w+|shortfalls?|(?:over|under)(?= |$)|o/spen\w+|u/spen\w+|budget"
    r"|(?:black )?holes?|adverse|favou?rable|deficits?|surplus\w*"
    r"|(?:financial|budget|cost|money|spending) (?:pressures?|problems?|gaps?|headaches?|strains?|worries|worry))"
)
_LARGEST = Pattern(
    rf"\b{_MOST} (?P<count>{NUMBER} )?(?:(?:forecast|budget|projected|service|single|the) )*{_OFF}"
    rf"|\b{_OFF}(?: (?:its|their|the|on|budgets?))* (?:by )?(?:the )?(?:most|furthest|worst"
    r"|(?:biggest|largest|greatest|widest|highest) (?:amount|margin|sum|figure|proportion|percentage))\b"
    rf"|\b{_OFF} more than (?:any|every)(?:one|body|thing|where)?\b|\bworst (?:offenders?|culprits?) (?:for|on) {_OFF}"
    rf"|\b(?P<first>{NUMBER}) {_MOST} (?:forecast )?{_OFF}"
)
_SPENT = Pattern(
    r"\bhow much (?:money )?(?:(?:have|has|did|do) (?:we|they|it|[^?]{1,60}?)(?: (?:all|already|actually))* spen[dt]"
    r"|(?:is|was|has been|have been|been) spent)\b"
    r"|\b(?:spent|spend|spending|actuals?)(?: on [^?]{1,60}?)? (?:so far|to date|ytd|year to date|up to now)\b"
    r"|\bwhat (?:have|has) (?:[^?]{1,60}? )spent\b"
)


def largest_asked(text: str) -> int:
    """How many of the largest variances are asked for, 1 for "the biggest overspend"; 0 where no order is said."""
    found = _LARGEST.search(text)
    if found is None:
        return 0
    said = (found["count"] or found["first"] or "").strip()
    return number(said) if said else 1


def asks_what_was_spent(text: str) -> bool:
    """ "How much have we spent on schools": what was spent to date."""
    return bool(_SPENT.search(text))
