"""Words of one part of the country, of one calling or of a formal hand, put as anybody would say them."""

from handlers.understanding.words.rewordings import Rewordings

_SO_SAID = r"(?:so|still|not|always|this|that|too|very|getting|being|all|low|high|bad|poor|red|amber|green|late|slow)"
_SUMS = r"(?:since|over|in|for|during|ever|from|between|this|last|of|value|figure)"
_ELSEWHERE = Rewordings.of(
    (
        (
            (
                r"\b(?:money|cash|brass) ((?:(?:have|has|do|did) (?:we|they|it) (?:got )?|is )?left)"
                r"( in (?:the )?\S.*?) pot\b"
            ),
            r"money \1\2 budget",
        ),
        (r"\b(how (?:much|many)) brass\b", r"\1 money"),
        (r"\bbrass (?=(?:left|spent|spare|over|short|gone|is|was)\b)", "money "),
        (r"\b(this|last|the|next) back[ -]end\b(?! (?:of|system|office|team))", r"\1 autumn"),
        (r"\b(?:at|by|since|in) (?:the )?harvest(?:[ -]?time)?\b(?=\s*(?:[?.!,]|$|last|this))", "in summer"),
        (
            r"\b(?:at|by|since|in) (?:the )?(?:lambing|ploughing)(?:[ -]?time)?\b(?=\s*(?:[?.!,]|$|last|this))",
            "in spring",
        ),
        (r"\b(who|whod|who'd) (?:sees|tends) to\b", r"\1 looks after"),
        (r"(?<=ing )(?:lads|lasses|boys|gangs?|crews?|blokes|fellas)\b(?=\s)", ""),
        (r"^\s*pray(?: tell(?: me)?)?[\s,:]+(?=\w)|,?\s*\bpray(?: tell(?: me)?)?\s*(?=,|[?.!]|$)", ""),
        (
            (
                r"\bby (?:what|which) date (is|was|are|were) (.*?) to (?:have been|be)"
                r" (?:concluded|completed|finished|done|delivered)"
            ),
            r"when \1 \2 due",
        ),
        (r"\bby (?:what|which) date\b", "by when"),
        (
            (
                r"[\s,]+or (?:whatever|what have you|whatnot|something)"
                r"(?: (?:it is |its |it's )?(?:they|you|we|it|its|it's|is)(?: (?:is|are|be))?"
                r"(?: (?:call(?:ed|s)?|named?)(?: (?:it|them|that))?)?(?: (?:these days|now|nowadays))?)?"
                r"(?=\s*(?:[?.!,]|$))"
            ),
            "",
        ),
        (r"\b(tell (?:me|us)|know|explain|say) y(?=\s+[a-z])", r"\1 why"),
        (rf"\br (?={_SO_SAID}\b)", "are "),
        (r"^\s*(?:delta|Δ|diff)\s*[:(]?\s*(?=\S.*\b(?:vs?|versus|against)\b)", "change in "),
        (rf"\bmax(?:imum)?(?= {_SUMS}\b)|^\s*max(?:imum)?(?= \S)(?! \d)", "highest"),
        (rf"\bmin(?= {_SUMS}\b)|^\s*min(?= [a-z])", "lowest"),
        (r"\bvariances?\s*(?:>|>=|≥)\s*(?=£?\d)", "variances over "),
        (r"\b(over|under)spends?\s*(?:>|>=|≥)\s*(?=£?\d)", r"\1spends over "),
    )
)


def with_usual_words(text: str) -> str:
    """The text in the words that are used everywhere."""
    return _ELSEWHERE.said(text)
