"""Which do worst and which have improved most, in all the words there are for it."""

from handlers.understanding.rewording.sayings.lists.words_said import GROUP, SEVERAL
from handlers.understanding.rewording.sayings.saying import Saying

_COUNT = rf"(?:(?P<count>{SEVERAL}) )?"
_BAD = (
    r"(?:stinkers?|shockers?|wooden spoons?|wooden spoonists?|basket cases?"
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
    r"(?:glow ?ups?|improvers?|improvements?|gains?|gainers?|risers?|climbers?|climbs?|leaps?(?: forwards?)?"
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
WORST: tuple[Saying, ...] = (
    Saying(
        (
            rf"(?:where (?:are|is) )?(?:the |our )?{_COUNT}(?:widest|biggest|largest|greatest|worst)"
            rf" (?P<many>{SEVERAL} )?(?:gaps?|misses|margins?|distances?|deficits?)"
            r" (?:to|from|below|against|off|short of|between (?:us|them|it) and) (?:(?:the|its|their|our) )?targets?"
        ),
        "worst {count} {many} indicators",
    ),
    Saying(
        (
            r"(?:missing|off|adrift|out|failing|missed|miss) by (?:the )?(?:most|furthest|(?:widest|biggest"
            r"|largest|greatest) (?:margin"
            r"|distance|amount))"
        ),
        "furthest from target",
    ),
    Saying(
        (
            r"(?:should|do|must|would|will|can) (?:i|we) (?:lose sleep over|lie awake over|fret about"
            r"|sweat over|tear (?:my|our) hair out over)"
        ),
        "are worst",
    ),
    Saying(r"(?:keep|keeps|keeping) (?:me|us) (?:awake|up)(?: at night)?", "are worst"),
    Saying(r"bottom of the (?:table|league|pile|heap|class|list|rankings|ladder|charts)", "worst"),
    Saying(
        (
            rf"(?:biggest|worst|largest|widest|greatest|most serious) {_COUNT}(?:misses|failures|failings"
            r"|disappointments|let ?downs)"
        ),
        "worst {count} indicators",
    ),
    Saying(
        rf"(?:(?:biggest|worst|main|top) )?{_COUNT}(?:(?:biggest|worst|main|top|real) )?{_BAD}",
        "worst {count} indicators",
    ),
    Saying(
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
    Saying(
        (
            r"(?:dragging|pulling|letting|bringing|weighing|holding) (?P<gap>(?:\S+ ){1,5}?)(?:down|back)"
            r"(?: the)? (?:most|worst|furthest)"
        ),
        "furthest from target in {gap}",
    ),
)
IMPROVED: tuple[Saying, ...] = (
    Saying(
        (
            rf"(?:biggest|largest|greatest) {_COUNT}movers (?:in the right direction|up(?:wards?)?"
            r"|for the better)"
        ),
        "{count} most improved",
    ),
    Saying(
        (
            r"(?:star|top|best) (?:performers?|indicators?|measures?|kpis?) (?:for|on|in|by) improvement"
            r"|(?:biggest )?success stor(?:y|ies) (?:in|for|on) improvement"
        ),
        "most improved",
    ),
    Saying(
        rf"{_IMPROVED} by (?:the )?(?:most|(?:widest|biggest|largest|greatest) (?:margin|amount|distance))",
        "improved the most",
    ),
    Saying(
        (
            rf"{_SUPER} {_COUNT}{_GAIN}(?: (?:made|been|seen|shown|of all|in performance|in results"
            rf"|in scores))?{_HELD}"
        ),
        "{count} most improved",
    ),
    Saying(
        (
            rf"{_COUNT}{_SUPER} {_GAIN}(?: (?:made|been|seen|shown|of all|in performance|in results"
            rf"|in scores))?{_HELD}"
        ),
        "{count} most improved",
    ),
    Saying(rf"best {_COUNT}movers(?: and shakers)?", "{count} most improved"),
    Saying(r"(?:star|top|best) (?:improvers?|climbers?|risers?|gainers?|movers?)", "most improved"),
    Saying(
        (
            r"(?:made|making|make|shown|showing|seen|had|gained|gaining|covered|won|made up) (?:the )?(?:most"
            r"|biggest|best|greatest|fastest|furthest|largest|sharpest|strongest)"
            r" (?:progress|headway|ground|strides|gains?|improvements?|advances?|recovery|leap|leaps|jump|uplift)"
        ),
        "improved the most",
    ),
    Saying(rf"{_IMPROVED} {_MOST}", "improved the most"),
    Saying(
        r"(?:got|gotten|getting|become|became|gone|went) (?:the )?(?:most better|better (?:the )?most)",
        "improved the most",
    ),
    Saying(
        r"(?:got|gotten|getting|become|became|gone|went) (?:the )?(?:most worse|worse (?:the )?most)",
        "got worse most",
    ),
    Saying(r"(?:come|came|coming|gone|moved) on (?:in )?leaps and bounds", "improved the most"),
    Saying(r"furthest (?:up|forward|ahead)(?= (?:on|since|from|against|compared|than))", "most improved"),
    Saying(
        (
            r"(?:shot|rocketed|soared|flown|flew|raced|zoomed|surged) up(?: (?:the|our|performance|league"
            r"|table|tables|rankings|ladder|charts|leaderboard))*"
        ),
        "improved the most",
    ),
)
