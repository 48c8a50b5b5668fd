"""Which do worst, which have improved most and which got worse, in all the words there are for it."""

from handlers.understanding.rewording.plainly.saying import Saying
from handlers.understanding.rewording.plainly.words_said import EARLIER, GROUP, SEVERAL, THINGS

_COUNT = rf"(?:(?P<count>{SEVERAL}) )?"
_BAD = (
    r"(?:laggards?|stragglers?|stinkers?|shockers?|wooden spoons?|wooden spoonists?|basket cases?"
    r"|duds?|clangers?|horror shows?"
    r"|howlers?|black spots?|problem (?:children|child|indicators|measures|ones|kpis)|culprits?"
    r"|villains?|tail enders?|back ?markers?"
    r"|poor performers?|under ?performers?|under ?achievers?|flops?|sore thumbs?|weak(?:est)? links?"
    r"|strugglers?|dunces?|lame ducks?"
    r"|poor relations?|bottom feeders?|also rans?|turkeys?|dead ?weights?|losers?|worst (?:offenders?"
    r"|cases?)|sick (?:men|man))"
)
_SUPER = (
    r"(?:biggest|largest|greatest|best|strongest|sharpest|steepest|top|fastest|quickest|highest|most"
    r"|star|furthest|widest"
    r"|most (?:significant|marked|dramatic|notable|impressive))"
)
_GAIN = (
    r"(?:improvers?|improvements?|gains?|gainers?|risers?|climbers?|climbs?|leaps?(?: forwards?)?"
    r"|leapers?|jumps?(?: up| forwards?)?"
    r"|jumpers?|steps? (?:up|forwards?)|strides?(?: forwards?)?|turn ?arounds?|turnrounds?|uplifts?"
    r"|comebacks?|upswings?|upturns?"
    r"|progress(?:ion)?|advances?|boosts?|bounces?(?: backs?)?|upward (?:moves?|movements?)|bounce ?backs?"
    r"|(?:moves?|movements?|shifts?|swings?) (?:up(?:wards?)?|for the better|in the right direction))"
)
_IMPROVED = (
    r"(?:improved|come (?:on|along|up|forward)|came (?:on|along|up)|got better|gotten better|gained"
    r"|progressed|picked up|shot up"
    r"|(?:moved|gone|went|jumped|leapt|pushed|shifted) (?:up|on|forwards?|ahead)|risen|climbed"
    r"|advanced|bounced back|leapt|jumped|recovered|rallied|turned (?:a)?round)"
)
_MOST = (
    r"(?:the )?(?:most|best|furthest|farthest|fastest|quickest|furthest up|highest|by the most"
    r"|in leaps and bounds|(?:in )?leaps and bounds)"
)
_HELD = (
    r"(?=(?: (?:in|for|at|on|from|since|over|against|vs?|versus|compared|across|than|between|out"
    r"|overall|this|last|within|last|performance)(?!\w))|$)"
)
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
    r"|not (?:performing |doing |going |looking )?"
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

WORST: tuple[Saying, ...] = (
    (
        (
            rf"(?:biggest|worst|largest|widest|greatest|most serious) {_COUNT}(?:misses|failures|failings"
            r"|disappointments|let ?downs)"
        ),
        "worst {count} indicators",
        "",
    ),
    (
        rf"(?:(?:biggest|worst|main|top) )?{_COUNT}(?:(?:biggest|worst|main|top|real) )?{_BAD}",
        "worst {count} indicators",
        "",
    ),
    (
        (
            r"(?:(?:doing|performing|faring|scoring|struggling|suffering|lagging|failing)(?: the)? (?:worst"
            r"|most|poorest|worse|furthest behind)"
            r"|(?:causing|giving us|cause|gives us|giving) (?:the )?most (?:concern|trouble|grief|worry|pain"
            r"|bother|problems)|in (?:the )?most (?:trouble|difficulty|danger)"
            r"|in the worst (?:shape|state|position|place|trouble)|hurting us (?:the )?most|(?:letting us"
            r"|letting the side|dragging us|pulling us) down (?:the )?most|lagging furthest behind"
            r"|furthest behind(?! (?:the |their |its )?(?:targets?|plan|track))|most (?:badly )?off target"
            r"|(?:widest|furthest|farthest) of (?:the|their|its)"
            r" (?:targets?|mark)"
            r"|(?:widest|biggest|largest|greatest) (?:gaps?|misses|margins?|distances?|deficits?) (?:to|from"
            r"|below|against|off|short of) (?:(?:the|their|its) )?targets?)"
        ),
        "furthest from target",
        rf"^(?!.*\b{GROUP}\b)",
    ),
    (
        (
            r"(?:dragging|pulling|letting|bringing|weighing|holding) (?P<gap>(?:\S+ ){1,5}?)(?:down|back)"
            r"(?: the)? (?:most|worst|furthest)"
        ),
        "furthest from target in {gap}",
        "",
    ),
)
IMPROVED: tuple[Saying, ...] = (
    (
        (
            rf"{_SUPER} {_COUNT}{_GAIN}(?: (?:made|been|seen|shown|of all|in performance|in results"
            rf"|in scores))?{_HELD}"
        ),
        "{count} most improved",
        "",
    ),
    (
        (
            rf"{_COUNT}{_SUPER} {_GAIN}(?: (?:made|been|seen|shown|of all|in performance|in results"
            rf"|in scores))?{_HELD}"
        ),
        "{count} most improved",
        "",
    ),
    (rf"best {_COUNT}movers(?: and shakers)?", "{count} most improved", ""),
    (r"(?:star|top|best) (?:improvers?|climbers?|risers?|gainers?|movers?)", "most improved", ""),
    (
        (
            r"(?:made|making|make|shown|showing|seen|had|gained|gaining|covered|won|made up) (?:the )?(?:most"
            r"|biggest|best|greatest|fastest|furthest|largest|sharpest|strongest)"
            r" (?:progress|headway|ground|strides|gains?|improvements?|advances?|recovery|leap|leaps|jump|uplift)"
        ),
        "improved the most",
        "",
    ),
    (rf"{_IMPROVED} {_MOST}", "improved the most", ""),
    (r"(?:come|came|coming|gone|moved) on (?:in )?leaps and bounds", "improved the most", ""),
    (r"furthest (?:up|forward|ahead)(?= (?:on|since|from|against|compared|than))", "most improved", ""),
    (
        (
            r"(?:shot|rocketed|soared|flown|flew|raced|zoomed|surged) up(?: (?:the|our|performance|league"
            r"|table|tables|rankings|ladder|charts|leaderboard))*"
        ),
        "improved the most",
        "",
    ),
)
WORSE: tuple[Saying, ...] = (
    (rf"{_GOING} {_WORSE_WAY}", "got worse", ""),
    (rf"{_DECLINED}", "got worse", ""),
    (rf"{_DECLINE}(?= (?:since|on|from|this|against|compared|in|over))", "what got worse", ""),
    (r"(?:downhill|in reverse|on the slide|on the wane|on the decline)(?= since)", "got worse", ""),
    (rf"(?P<which>{_WHICH}){_POORER} {_THAN}(?P<then>{EARLIER})", "{which} got worse since {then}", ""),
    (
        rf"(?P<which>{_WHICH})(?:down|back|off) (?:on|from|against) (?P<then>{EARLIER})",
        "{which} got worse since {then}",
        "",
    ),
    (
        (
            r"(?:weaker|poorer|not (?:performing |doing |going |looking )?(?:as|so) (?:good|well|strong"
            rf"|healthy)) {_THAN}(?P<then>{EARLIER})"
            rf"(?= (?:which|what|{THINGS}|list|show|please|pls)|$)"
        ),
        "what got worse since {then}",
        "",
    ),
    (
        (
            rf"^(?:worse|worse off|down) {_THAN}(?P<then>{EARLIER})(?= (?:which|what|{THINGS}|list|show|please"
            r"|pls)|$)"
        ),
        "what got worse since {then}",
        "",
    ),
)
