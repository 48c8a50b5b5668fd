"""Which got worse since a time, in all the words there are for it."""

from handlers.understanding.rewording.sayings.lists.words_said import EARLIER, THINGS
from handlers.understanding.rewording.sayings.saying import Saying

_WORSE_WAY = (
    r"(?:south|downhill|backwards?|(?:in|into) reverse|the wrong way|wrong way|off the boil"
    r"|off the rails|to the dogs|to pot|awry"
    r"|down the (?:pan|tubes|drain)|into decline|in the wrong direction|pear shaped|to seed|off track"
    r"|off the pace|the other way)"
)
_GOING = (
    r"(?:gone|going|went|go|goes|heading|headed|moving|moved|sliding|slid|trending|drifting|drifted"
    r"|thrown|turned|turning)"
)
_DECLINED = (
    r"(?:regressed|regressing|lost (?:ground|momentum|their way|its way)|losing (?:ground|momentum)"
    r"|weakened|weakening|faltered"
    r"|faltering|backslid(?:den)?|backsliding|reversed|reversing|retreated|retreating|waned|waning"
    r"|ebbed|wobbled|taken a (?:dip|dive|tumble|hit)|took a (?:dip|dive|tumble|hit)"
    r"|(?:taken|took|taking) a (?:turn for the worse|step back(?:wards?)?|backward step|nosedive"
    r"|knock)|turned for the worse|(?:done|did|doing) (?:worse|less well)|lost (?:some )?ground)"
)
_DECLINE = (
    r"(?:backsliders?|decliners?|deteriorators|backward steps?|steps? back(?:wards?)?|set ?backs"
    r"|reversals|slippers|slippages?|drop ?offs"
    r"|regressions|slides?|retreats|dippers|sliders)"
)
_POORER = (
    r"(?:weaker|poorer|worse(?: off)?|lower performing|less (?:good|well|healthy|strong)"
    r"|(?:not|isnt|arent|wasnt|werent) (?:performing |doing |going |looking )?"
    r"(?:as|so) (?:good|well|strong|healthy|high performing)|not (?:quite )?(?:as|so) (?:good|well))"
)
_THAN = (
    r"(?:(?:than|as|compared (?:to|with)|against|vs?|versus|on|it was|they were|we were|was|were|how"
    r"|what|did|in|at|for) )*"
)
_WHICH = (
    r"(?:(?:what|whats|which|anything|any|who|whos|where|wheres|show|me|list|all|everything|something"
    r"|the|those|that|ones|indicators"
    r"|measures|kpis|pis|metrics|things|is|are|has|have|been|got|doing|performing|now|figures|numbers"
    r"|results|looking|s|any of them) )+"
)
WORSE: tuple[Saying, ...] = (
    Saying(
        (
            r"where(?:s|ve)?(?: (?:has|have|is|are|it|we|things|performance|our|did"
            r"|they))+(?= (?:got(?:ten)? worse|getting worse|worsened|declined|deteriorated|slipped|improved"
            r"|got better)(?!\w))"
        ),
        "what has",
    ),
    Saying(r"(?:slipping|dropping off|falling off|gone off)(?= (?:since|compared (?:to|with)|against))", "got worse"),
    Saying(r"(?:performance |results )?(?:dips|wobbles)(?= since)", "what got worse"),
    Saying(rf"{_GOING} {_WORSE_WAY}", "got worse"),
    Saying(rf"{_DECLINED}", "got worse"),
    Saying(rf"{_DECLINE}(?= (?:since|on|from|this|against|compared|in|over))", "what got worse"),
    Saying(r"(?:downhill|in reverse|on the slide|on the wane|on the decline)(?= since)", "got worse"),
    Saying(rf"(?P<which>{_WHICH}){_POORER} {_THAN}(?P<then>{EARLIER})", "{which} got worse since {then}"),
    Saying(
        rf"(?P<which>{_WHICH})(?:down|back|off) (?:on|from|against) (?P<then>{EARLIER})",
        "{which} got worse since {then}",
    ),
    Saying(
        (
            r"(?:weaker|poorer|(?:not|isnt|arent|wasnt|werent) (?:performing |doing |going |looking )?(?:as"
            r"|so) (?:good|well|strong"
            rf"|healthy)) {_THAN}(?P<then>{EARLIER})"
            rf"(?= (?:which|what|{THINGS}|list|show|please|pls)|$)"
        ),
        "what got worse since {then}",
    ),
    Saying(
        (
            rf"^(?:worse|worse off|down) {_THAN}(?P<then>{EARLIER})(?= (?:which|what|{THINGS}|list|show|please"
            r"|pls)|$)"
        ),
        "what got worse since {then}",
    ),
)
