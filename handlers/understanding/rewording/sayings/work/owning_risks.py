"""Whose a risk is, and what is done against it: "who carries the can for", "what precautions have we taken over"."""

from handlers.understanding.rewording.sayings.saying import Saying

_BODY_PARTS = r"(?:necks?|heads?|jobs?|reputations?|backsides?)"

OF_OWNING_RISKS: tuple[Saying, ...] = (
    Saying(
        (
            rf"whose {_BODY_PARTS} (?:is|are) (?:on the (?:line|block|chopping block)|at stake)"
            r"(?: (?:for|over|on|if|when|with|about))?"
            r"|who (?:carries|carry|takes|gets|will carry|would carry|cops|shoulders) the (?:can|blame|flak|rap)"
            r" (?:for|if|when|over)"
            r"|(?:which officer|who) (?:does the (?:risk )?register (?:list|name|show|have)|is (?:the"
            r" )?(?:listed|named"
            r"|recorded|shown|registered))(?: (?:on|in) the register)?(?: (?:against|for|on|as owning|down for"
            r"|with))*"
            r"|who(?:s| is)? (?:accountable|answerable|on the hook|in the frame|liable)"
            r" (?:for|if|when|over|should)"
            r"|whose (?:baby|headache|pigeon|lookout|hot potato|job|problem|responsibility|bag) (?:is|are)"
            r"|who (?:would|will|should|does|has to) (?:carry|take|get|have|shoulder) the (?:can|blame|flak|rap)"
            r" (?:for|if|when|over)"
        ),
        "who owns",
    ),
    Saying(
        (
            r"who(?:s| is| has)?(?: got| holds| holding| left holding| carrying)? the (?P<risk>\S+(?: \S+){0,5}?)"
            r" (?:hot potato|poisoned chalice|time ?bomb|headache|monkey)"
        ),
        r"who owns the risk of {risk}",
    ),
    # What is done against them.
    Saying(
        (
            r"how (?:do|are|can|will) (?:we|they) (?:keep(?:ing)?|hold(?:ing)?) (?P<risk>\S+(?: \S+){0,5}?) (?:at bay"
            r"|off|away)"
        ),
        r"mitigation of the risk of {risk}",
    ),
    Saying(
        (
            r"how (?:are|do|can|will|have|should) (?:we|they|you|the council) (?:going to |currently |planning to"
            r" |actively )?(?:cover(?:ing|ed)? (?:ourselves|themselves|our backs?|their backs?)|protect(?:ing|ed)?"
            r" (?:ourselves|themselves)|insur(?:e|ing|ed) (?:ourselves|themselves)|guard(?:ing|ed)?|brac(?:e|ing)"
            r" (?:ourselves|themselves)|(?:lower|reduc|cut|shorten|lessen|minimis)(?:e|ing|ting)? (?:the"
            r" )?(?:odds|chances?|likelihood|probability|exposure)|limit(?:ing)? the (?:damage|fallout|harm|exposure)"
            r"|hedg(?:e|ing)|insulat(?:e|ing) (?:ourselves|themselves)|shield(?:ing)? (?:ourselves|themselves))"
            r"(?: (?:against|for|from|of|on|to|over|having|getting|there being))*"
            r"|(?:what|which|are there any|any|what sort of|what kind of) (?:precautions|safeguards|safety nets?"
            r"|defences|contingenc(?:y|ies)(?: plans?)?|protections?|fall ?backs?|backstops?|countermeasures)"
            r"(?: (?:have|has|had|are|is|do|did|we|they|you|got|taken|taking|there|in place|being|been|put|made|exist"
            r"|have we))*(?: (?:over|against|for|on|around|about|to (?:stop|prevent|avoid|guard against|cover)))*"
            r"|(?:what(?:s| is) (?:the|our) )?(?:plan b|fall ?back(?: plan)?|contingency(?: plan)?) (?:for|if"
            r"|against)"
            r"|(?:what(?:s| is| are) )?(?:our|the|any) (?:defences?|protections?|insurance|shields?"
            r"|safeguards?|bulwark) against"
            r"|how (?:well )?(?:prepared|ready|braced|protected|insured) are (?:we|they) (?:for|against)"
            r"|are (?:we|they) (?:covered|insured|protected|prepared|braced) (?:for|against)"
        ),
        "mitigation of the risk of",
    ),
)
