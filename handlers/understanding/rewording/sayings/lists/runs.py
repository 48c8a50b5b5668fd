"""How long something has been rated so: three reds in a row, three quarters without a break, reds that won't shift."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR, EARLIER, NOBODY, NOW, SEVERAL
from handlers.understanding.rewording.sayings.saying import Saying

_UNIT = r"(?:quarters?|qtrs?|periods?|months?|mths?|years?|yrs?)"
_TURN = r"(?:quarters?|qtrs?|periods?|times?|results?|returns?|figures?|ratings?|readings?|scores?)"
_RUN = (
    r"(?:running|in (?:a )?row|on the (?:trot|spin|bounce|run)|back to back|straight|consecutively"
    r"|in succession|together"
    r"|solid|flat|one after (?:the other|another)|end to end|successively|at a stretch|non ?stop|unbroken|uninterrupted"
    r"|and counting|in a line"
    r"|(?:with(?:out)?|and)?(?: ?(?:no|a|any|out))* ?(?:breaks?|interruptions?|let ?up|pause|gaps?"
    r"|respite|relief|change"
    r"|movement|improvement|end in sight))"
)
_UNBROKEN = (
    r"(?:unbroken|uninterrupted|continuous|solid|constant|persistent|consecutive|successive|straight"
    r"|back to back|repeated"
    r"|unrelieved|unremitting|steady|relentless)"
)
_STUCK_AT = (
    r"(?:stubborn(?:ly)?|chronic(?:ally)?|serial(?:ly)?|entrenched|ingrained|habitual(?:ly)?"
    r"|perennial(?:ly)?|persistent(?:ly)?"
    r"|repeat|recurring|intractable|long ?standing|long ?running|long ?term|deep ?rooted|immovable"
    r"|stuck|obstinate(?:ly)?|endemic"
    r"|unshift?able|unmoving)"
)
_WONT_MOVE = (
    r"(?:(?:that|which|who|have|has|just|simply|s|it|they) )*"
    r"(?:wont|cant|dont|doesnt|havent|hasnt|not|never|will not|cannot|refus(?:e|es|ed|ing) to|fail(?:s"
    r"|ed|ing)? to|yet to"
    r"|unable to|struggl(?:e|ed|ing) to|have not|has not)"
    r"(?: (?:been|yet|managed to|been able to|be|ever|seem to|to|even))*"
    r" (?:budged?|shift(?:ed)?|moved?|com(?:e|ing)|climb(?:ed)?|got|get|escaped?|leave|left|shaken?"
    r"|lift(?:ed)?|changed?"
    r"|improved?|go(?:ne)?(?: away)?|bounced?|recover(?:ed)?|turned(?: (?:a)?round| the corner)?"
    r"|clear(?:ed)?|shake off|broken free"
    r"|out)(?: (?:off|from|out of|away from|clear of|up|up from|it|away|the|of))*"
)
_LASTED = (
    r"(?:(?:that|which|who|have|has|had|been|are|is|s|still|ones?|now|all) )*"
    r"(?:last(?:ed|ing)|persist(?:ed|ing)?|endur(?:ed|ing)|linger(?:ed|ing)|(?:dragg(?:ed|ing)|drag|gone|going|went) on"
    r"|hung around|hanging around|hung on|carried on)"
)
_OVER = (
    r"(?:(?:in|for|over|these|the|last|past|at least|more than|all|now|of|across|through|throughout"
    r"|or more|since) )*"
)

RUNS: tuple[Saying, ...] = (
    Saying(
        rf"(?P<count>{SEVERAL}) {_RUN} (?:(?:of|at|on) )?(?P<colour>{COLOUR})", "{colour} for {count} quarters running"
    ),
    Saying(
        (
            rf"(?P<count>{SEVERAL}) ?(?:quarters?|qtrs?|q)(?: long)? (?P<colour>red|amber|green) (?:streaks?"
            r"|runs?|spells?|stretch(?:es)?)"
        ),
        "{colour} for {count} quarters running",
    ),
    Saying(
        rf"(?P<colour>{COLOUR}) (?:for |at )?(?P<count>{SEVERAL})(?: times)? (?!(?:together|change|movement)){_RUN}",
        "{colour} for {count} quarters running",
    ),
    Saying(r"3q (?P<colour>red|amber|green) (?:streaks?|runs?|spells?)", "{colour} for three quarters running"),
    Saying(
        (
            r"(?:an? )?(?P<colour>red|amber|green) (?:streaks?|runs?|spells?|stretch(?:es)?) (?:(?:of|lasting"
            rf"|for|at least|over) )*(?P<count>{SEVERAL}) (?P<unit>{_UNIT})"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        (
            rf"(?P<count>{SEVERAL}) (?P<unit>{_UNIT}) (?:deep|long|now|into)(?: (?:in|at|on|of"
            r"|the))* (?P<colour>red|amber|green)"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        (
            rf"{NOBODY} (?:(?:has|have|s|could|can) )*(?:got|get|pulled|shifted|moved|dragged|brought"
            r"|managed to get) (?:(?:it|them|off|out of|from|away from) )*(?P<colour>red|amber)"
            rf" {_OVER}(?P<count>{SEVERAL}) (?P<unit>{_UNIT})"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        rf"(?:a )?hat ?trick of (?:straight |consecutive )?(?P<colour>red|amber|green)s?(?: {_TURN})?(?: {_RUN})?",
        "{colour} for three quarters running",
    ),
    Saying(
        (
            rf"(?P<colour>{COLOUR}) (?:{NOW}) (?:and )?(?P=colour) (?:{EARLIER}) (?:and )?(?P=colour) (?:in )?"
            r"(?:the (?:one|quarter|time|qtr) before(?: that| last)?|before that|before|the (?:one|quarter|time))"
        ),
        "{colour} for three quarters running",
    ),
    Saying(
        (
            rf"(?:(?:a )?(?:run|string|row|series|sequence|streak) of )?(?P<count>{SEVERAL})"
            rf"(?: (?:{_UNBROKEN}))? (?P<colour>reds|ambers|greens|(?:red|amber|green) (?:{_TURN}))(?: {_RUN})"
        ),
        "{colour} for {count} quarters running",
    ),
    Saying(
        (
            rf"(?:(?:a )?(?:run|string|series|sequence|streak) of )?(?P<count>{SEVERAL})"
            rf" {_UNBROKEN} (?P<colour>reds|ambers|greens|(?:red|amber|green) (?:{_TURN}))"
        ),
        "{colour} for {count} quarters running",
    ),
    Saying(
        rf"(?:third|3rd) (?:{_UNBROKEN} )?(?P<colour>red|amber|green)(?: (?:{_TURN}))?(?: {_RUN})",
        "{colour} for three quarters running",
    ),
    Saying(
        (
            rf"(?P<count>{SEVERAL}) (?P<unit>{_UNIT}) (?:of |at |on )?(?:{_UNBROKEN} )?(?P<colour>red|amber"
            rf"|green)s?(?: and)? {_RUN}"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        rf"(?P<count>{SEVERAL}) (?P<unit>{_UNIT}) of {_UNBROKEN} (?P<colour>red|amber|green)s?",
        "{colour} for {count} {unit} running",
    ),
    Saying(
        (
            rf"(?P<count>{SEVERAL}) (?P<unit>{_UNIT}) (?:and )?(?:solid|flat|one after (?:the other|another)"
            r"|end to end|non ?stop"
            r"|unbroken|uninterrupted|at a stretch|on the run|in a line|and counting"
            r"|(?:with )?(?:no|without)(?: (?:a|any))? (?:breaks?|interruptions?|let ?up|pause|gaps?|respite|relief))"
        ),
        "{count} {unit} running",
        COLOUR,
    ),
    Saying(
        rf"{_WONT_MOVE} (?P<colour>red|amber|green) {_OVER}(?P<count>{SEVERAL}) (?P<unit>{_UNIT})(?: {_RUN}| or more)?",
        "{colour} for {count} {unit} running",
    ),
    Saying(
        rf"(?P<colour>{COLOUR}) {_WONT_MOVE} ?{_OVER}(?P<count>{SEVERAL}) (?P<unit>{_UNIT})(?: {_RUN}| or more)?",
        "{colour} for {count} {unit} running",
    ),
    Saying(
        (
            rf"{_STUCK_AT}(?: (?:at|on|in|the))* (?P<colour>{COLOUR}) {_OVER}(?P<count>{SEVERAL})"
            rf" (?P<unit>{_UNIT})(?: {_RUN}| or more)?"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        (
            rf"(?P<colour>{COLOUR}) (?:(?:that|which|have|are|been|is) )*(?:going|gone|goes|dating|stretching"
            r"|reaching) back"
            rf" (?P<count>{SEVERAL}) (?P<unit>{_UNIT})(?: or more)?"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        (
            rf"(?P<colour>{COLOUR}) (?:ever )?since (?P<count>{SEVERAL}) (?P<unit>{_UNIT}) ago"
            r"(?: and (?:never|not|hasnt|havent)(?: (?:been|got|come|out|of|it|since|once))*)?"
        ),
        "{colour} for {count} {unit} running",
    ),
    Saying(
        rf"(?P<colour>{COLOUR}) {_LASTED} {_OVER}(?P<count>{SEVERAL}) (?P<unit>{_UNIT})(?: {_RUN}| or more)?",
        "{colour} for {count} {unit} running",
    ),
    Saying(
        rf"(?P<colour>{COLOUR}) {_LASTED} {_OVER}(?:an? |one )?(?:(?:full|whole|entire) )?year(?: or (?:more|longer))?",
        "{colour} for four quarters running",
    ),
    Saying(rf"{_WONT_MOVE} (?P<colour>red|amber|green)s?", "persistently {colour}"),
    Saying(rf"(?P<colour>reds|ambers) {_WONT_MOVE}", "persistently {colour}"),
    Saying(
        (
            r"(?:stubborn|serial|entrenched|ingrained|habitual|perennial|persistent|repeat|recurring"
            r"|intractable|deep ?rooted|immovable"
            rf"|obstinate|endemic) (?P<colour>{COLOUR})"
        ),
        "persistently {colour}",
    ),
    Saying(r"(?:serial|repeat|persistent|habitual|chronic|regular) (?:offenders?|culprits?)", "reds", COLOUR),
    Saying(
        (
            r"(?:serial|repeat|persistent|habitual|chronic|regular) (?:offenders?|culprits?|failures?"
            r"|failers?)"
        ),
        "persistently red ones",
    ),
)
