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
        (r"\b(?:noo then|now then)[\s,]+(?=hoo|hoo's|hows?|what|whit)", ""),
        (r"\b(?:hoo|how) mony\b", "how many"),
        (r"\b(?:the |wee |they )*bairns\b", "children"),
        (r"\b(up|gone|going|gan|gaun|or|come|coming) doon\b", r"\1 down"),
        (r"\b(?:they|them|the|these|those|thae|a|any) wee (?=[a-z])", "the "),
        (r"\b(going|gone|gan|gaun|gang|what's) wrang\b", r"\1 wrong"),
        (r"\bgan (?=wrong|wrang|well|badly|up|down|on)", "going "),
        (r"\b(?:gissa|gizza|gie's a|gies a|gimme a)\b", "give me a"),
        (r"\bo['’](?=\s+(?:the|my|our|them|those|it)\b)", "of"),
        (r"\bwhere (?:be|are|is) (?:us|we) to with\b", "where are we with"),
        (r"\b(with|on|about|for|of|in) they (?=[a-z]{4,})(?!have|were|will|would|need|should|could|said)", r"\1 the "),
        (
            r"[\s,]+(?:my|me) (?:lover|luvver|duck|bird|flower|handsome|'andsome|ansum|babber|old mate)\s*(?=[?.!]*$)",
            "",
        ),
        (r"\b(?:gone|going|went|go|moved|turned) from bad to worse\b", "got worse"),
        (
            (
                r"\b(have|has|had|haven't|hasn't|don't have|doesn't have|without) (yet|already)"
                r" ((?:the|an?|any|their) \w+)"
            ),
            r"\1 \3 \2",
        ),
        (
            r"\b(?:reunion|session) of (?=(?:the )?(?:cabinet|committee|board|council|team|scrutiny|panel)\b)",
            "meeting of ",
        ),
        (r"\b(how (?:much|many) [a-z]+|what) we (have|had) (?=[a-z]+(?:ed|t|n)\b)", r"\1 \2 we "),
        (r"\band whether (that|it|this)(?:'s| is| has| was)\b", r"and is \1"),
        (r"\band whether (we|they)(?:'re| are)\b", r"and are \1"),
        (
            r"^\s*is one to (?:infer|understand|conclude|suppose|gather|believe|assume)(?: from this)? that ",
            "is it true that ",
        ),
        (
            (
                r"\b(?:furnish|favour|supply|provide)"
                r" (?:(?:the|this) (?:panel|committee|board|cabinet|council)|members|me|us)"
                r" with (?:a list of )?(?:all )?(?:those )?"
            ),
            "list ",
        ),
        (r"\b(?:attain|reach)(?:ed)? (?:its|their|the) (?:zenith|apogee|acme|summit)\b", "highest"),
        (r"\b(?:attain|reach)(?:ed)? (?:its|their|the) nadir\b", "lowest"),
        (r"\b(?:more|most) bad\b", "worst"),
        (
            (
                r"\b(?:which|what) (?:lot|bunch|team|crew)(?:'s| is| are|s) making an? (?:right )?"
                r"(?:pig'?s ear|hash|mess|dog'?s (?:dinner|breakfast)|hames)"
                r"(?: of (?:it|things|stuff))?"
            ),
            "which service is doing worst",
        ),
        (r"^\s*(?:missing|not in|late)\s*:\s*(?=\S)", "missing returns "),
        (r",? to use (?:the|a|that) (?:[a-z]+ ){0,2}(?:term|word|phrase|expression|idiom|parlance),?", ""),
        (
            (
                r"\b(?:an |mere |a mere )*(?:accident|quirk|trick|caprice) of"
                r" (?:(?:the )?(?:arithmetic|figures|statistics)|chance)\b"
            ),
            "just noise",
        ),
        (
            (
                r"\bto whom (?:does|should|might|must|do|may) (?:one|i|we) (?:address|direct|send|take|put)"
                r" (?:one's |my |our |a |any )?[a-z]+ (?:regarding|concerning|about|touching|on|over) "
            ),
            "who is responsible for ",
        ),
        (r"\baugment(ed|ing)\b", r"increas\1"),
        (r"\bsince the (?:financial |municipal )?year (?:began|started|opened)\b", "since the start of the year"),
        (r"\bwhere (?:did|have) (?:we|they|you) (?:get|got|gotten) to(?: with)?\b", "where are we with"),
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
