"""Turns of phrase for why a figure is as it is: what made it so, how it came to be, what lies behind it."""

from handlers.understanding.phrases.words_of_one import COLOUR, IT, NAME, SO_RATED, THE

_MADE = (
    r"(?:ma(?:de|kes?|king)|turn(?:ed|s|ing)|tipp(?:ed|ing)|tips|push(?:ed|es|ing)|puts?|putting|sent|sends|sending"
    r"|took"
    r"|taken|takes|taking|br(?:ought|ings?|inging)|drove|driven|drives|driving|dragg(?:ed|ing)|pull(?:ed|s|ing)"
    r"|knock(?:ed"
    r"|s|ing)|plung(?:ed|ing)|land(?:ed|s|ing)|keeps?|kept|keeping|holds?|held|holding|getting|left|leaves"
    r"|leaving|moved|moving|shifted|forced|forcing|swung|dropped|dropping|caus(?:ed?|es|ing))"
)
_HOW_IT_IS = (
    rf"(?:{SO_RATED}|up|down|off|below|behind|so|here|there|higher|lower|drop|rise|fall|dip|jump|spike|worse|better"
    r"|that (?:bad|high|low|good)|this (?:bad|high|low|good)|slide|slump|surge|climb|increase|decrease|improve\w*)"
)
_OBJECT = r"(?:us|it|them|that|this|those|these|(?:(?:the|our|my|your|their) )*§)"
_BECAME = (
    r"(?:end(?:ed|s)? up|finish(?:ed)? up|wind up|wound up|c(?:ome|ame) to be|g[eo]t(?:ten)?|become|became|gone|turned"
    r"|land(?:ed)?|fall(?:en)?|fell|slipp(?:ed)?|manag(?:ed?) to)"
)
_GROUND = (
    r"(?:reasons?|causes?|drivers?|explanations?|rationale|justification|grounds|logic|reasoning|thinking|background"
    r"|backdrop|context|culprits?|roots?|origins?|factors?|story|tale)"
)

REASONS: dict[str, tuple[str, ...]] = {
    "why": (
        (
            rf"(?:what|whats)(?: (?:is|are|has|have|was|were|did|been|it|thats|that|its))* {_MADE}(?= {_OBJECT}(?: |$))"
            rf"(?= .*\b{_HOW_IT_IS}(?: |$))"
        ),
        (
            rf"(?:what|whats)(?: (?:is|it|thats|that))* (?:has|got|gets|have)(?= {_OBJECT}"
            rf" (?:\S+ ){{0,4}}?(?:showing|in|into|at|to|down|stuck|sitting|going|turning|coming up"
            rf"|rated) (?:\S+ ){{0,2}}?{COLOUR}(?: |$))"
        ),
        rf"how(?: (?:did|has|have|does|do|is|come|on earth|s))* {IT}(?: ever)? {_BECAME}(?= .*\b{SO_RATED}(?: |$))",
        (
            rf"how(?: (?:is|come|comes|can))* (?:it )?(?:(?:is|be|that) )*(?={IT} (?:is |are |be "
            rf"|being )?{SO_RATED}(?: |$))(?<=that )"
        ),
        (
            r"(?:for|on|under) (?:what|which|whatever) (?:reasons?|grounds|basis|pretext|logic)"
            r"|(?:because of|due to|thanks to|owing to|down to|on account of) what"
        ),
        (
            r"(?:what|whats|who|whos|whats been|something)(?: (?:is|are|was|were|has|have|been|it|that))*"
            r" (?:to blame|at fault|at the (?:root|bottom|heart|back) of|(?:lies|lying|sits|sitting|stands) (?:behind"
            r"|underneath|beneath|at the root of)|underlying|amiss|awry|gone awry|the culprit|not working|let(?:ting)?"
            r" (?:it|us|§|this|that)(?: §)* down|letting (?:it|us|this|that)? ?down)(?: (?:for|with|in|of|here"
            r"|behind))*"
        ),
        rf"what(?:s| is| are| was)? (?:been )?(?:responsible|accountable|accounting) for(?= .*\b{SO_RATED}(?: |$))",
        r"what (?:accounts|accounted|explains|explained|justifies|caused|causes|underlies|underpins)(?: for)?",
        (
            rf"{THE}(?:main |root |real |underlying |big |key |likely )*"
            rf"{_GROUND}(?: (?:behind|underlying|driving|causing))"
            r"(?= |$)"
        ),
        (
            rf"{THE}(?:(?:what|whats|the|main|root|real|underlying|big|key|likely|contributing|biggest) )*"
            r"(?:rationale|justification|reasoning|contributing factors?|culprits?|grounds)"
            r"(?: (?:for|of|on|to))?(?= |$)"
        ),
        rf"{THE}(?:story|background|thinking|logic|context)(?= (?:for|to|of|on|with) .*\b{SO_RATED}(?: |$))",
        (
            r"(?:help (?:me|us) (?:to )?|(?:cant|dont|struggling to|trying to|want to|need to) )(?:understand|see|grasp"
            rf"|fathom|work out)(?: why| how)?(?= .*\b{SO_RATED}(?: |$))"
        ),
        (
            r"(?:shed|throw|cast)(?: (?:any|some|a bit of|more))? light on|make sense of|get to the bottom of"
            rf"|(?:what|whats)(?: (?:do|would|can|should) (?:we|you|they))? put(?:ting)? (?:{IT} )?down to"
            r"|what(?:s| is| was) (?:it|that|this) down to|whats? down to|justify|unpick|unpack"
        ),
        rf"what(?:s| is| are)? {IT} doing (?:in |at |being )?(?:the )?(?={COLOUR}(?: |$))",
        (
            rf"(?:where|what)(?: (?:is|are|has|have|did|s|it|we|they))* (?:{IT} )?(?:going|gone|go|went) (?:wrong"
            rf"|astray|awry)"
            r"(?: (?:with|on|for|in))?"
        ),
        r"(?:reason|reasons|excuse|excuses|explanation|cause|causes)(?= (?:(?:its|is|are|theyre|was|were) )?§)",
        rf"(?:reason|reasons|excuse|explanation|cause)(?= .*{NAME[0]}.*\b{SO_RATED}(?: |$))",
    ),
}
