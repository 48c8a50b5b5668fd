"""Turns of phrase for how a figure has moved: which way it heads, how it developed, what it was all along."""

from handlers.understanding.phrases.words_of_one import FIGURE, IT, NAME, THE

_MOVING = (
    r"(?:chang(?:ed?|ing)|mov(?:ed|es|ing)|evolv(?:ed|ing)|develop(?:ed|ing)|progress(?:ed|ing)|shift(?:ed|ing)"
    r"|drift(?:ed|ing)|track(?:ed|ing)|trend(?:ed|ing)|var(?:ied|ying)|fluctuat(?:ed|ing)|unfold(?:ed|ing)"
    r"|shap(?:ed|ing)(?: up)?|travel(?:led|ling)|behav(?:ed|ing)|far(?:ed|ing))"
)
_UP = (
    r"(?:climb(?:ing|ed)|ris(?:ing|en)|increas(?:ing|ed)|grow(?:ing|n)|rocket(?:ing|ed)|soar(?:ing|ed)|surg(?:ing|ed)"
    r"|mounting|(?:going|gone|heading|moving|creeping|crept|edging|inching|ticking|nudging|drifting|trending|coming"
    r"|shooting"
    r"|shot) up(?:wards?)?|improving)"
)
_DOWN = (
    r"(?:fall(?:ing|en)|drop(?:ping|ped)|declin(?:ing|ed)|decreas(?:ing|ed)|shrink(?:ing)?|slid(?:ing)?|slipp(?:ing|ed)"
    r"|tumbl(?:ing|ed)|plung(?:ing|ed)|eas(?:ing|ed)|ebbing|sinking|dipp(?:ing|ed)|worsening|deteriorating"
    r"|(?:going|gone|heading|moving|creeping|crept|edging|inching|ticking|nudging|drifting|trending|coming|come)"
    r" down(?:wards?)?)"
)
_LEVEL = r"(?:flat|level|steady|stable|static|stagnant|the same|not|stuck|standing still)"
_LATELY = (
    r"(?:lately|recently|of late|over time|in recent (?:times|months|quarters|years)|(?:over|through|down|across)"
    r" the (?:months|quarters|years)|as time(?: has|s)? (?:gone|went) (?:on|by)|in the long (?:run|term)"
    r"|since we started)"
)
_WAY = r"(?:way|direction|course|path|route|trajectory|track)"
_PAST = r"(?:past|previous|earlier|prior|historic(?:al)?|old(?:er)?|back|preceding)"

TRENDS: dict[str, tuple[str, ...]] = {
    "all of a time": (
        (
            r"(?:(?:all|right|clean|the whole way|all the way|every bit|each part) (?:of|through|across|over|round)"
            r"|throughout|the (?:whole|entire|full|complete)(?: of)?|(?:the )?(?:entirety|whole|course) of|whole)"
            r"(?= (?:the )?@)"
        ),
    ),
    "trend": (
        (
            rf"(?:which|what) {_WAY}(?= .*(?:§|it|that|this|things|we)\b)"
            rf"|(?:which|what) {_WAY}(?: (?:is|are|has|have|its|theyre|been|were|does|do))+"
        ),
        (
            rf"how(?:s| has| have| is| are| did| was)? {IT} (?:been )?{_MOVING}(?: {_LATELY})?"
            rf"(?= |$)(?! (?:since|from|on|compared|against) (?:the )?@)"
        ),
        rf"how {_MOVING}|how(?:s| has| have) (?:we|they|things) {_MOVING}(?= .*§)",
        rf"how(?:s| has| have| is| are| did| was)? {IT} (?:been |gone |going |done |looked |come |got )+{_LATELY}",
        (
            rf"(?:been )?{_UP} or {_DOWN}|(?:been )?{_DOWN} or {_UP}|(?:{_UP}|{_DOWN}) or {_LEVEL}|{_LEVEL} or (?:{_UP}"
            rf"|{_DOWN})"
        ),
        (
            r"on (?:the|an?) (?:up|rise|increase|slide|wane|mend|turn|decline|way up|way down|upward \w+|downward \w+"
            r"|(?:up|down)ward(?: or (?:an? )?(?:up|down)ward)? (?:curve|path|slope|trend|track|trajectory|spiral))"
            r"(?: or (?:on )?(?:the )?(?:up|rise|increase|slide|wane|mend|turn|decline|way up|way down))?(?= |$)"
            r"(?! (?:to|of|for|from|on)\b)"
        ),
        (
            r"(?:going|moving|heading|drifting|slipping) (?:forwards?|backwards?|uphill|downhill|sideways)"
            r"|(?:up|down)wards? or (?:up|down)wards?|(?:gaining|losing) (?:any )?ground|winning or losing"
            r"|plateau(?:ed|ing)|levelled off|levelling off|flat ?lin(?:ed|ing)|bottom(?:ed|ing) out|drifting|trending"
        ),
        (
            r"(?:the |a |any |its |our )*(?:trends?|trend ?lines?|trajector(?:y|ies)|direction of (?:travel"
            r"|movement)|curve"
            r"|evolution|pattern|progression|journey|story so far|back ?story|long(?:er)? view|time ?line|track record"
            r"|momentum|look ?back|retrospective|back ?data|long haul)(?: (?:of|in|for|on|with|over|behind"
            r"|so far))*(?= |$)"
        ),
        rf"(?:the |all |any |show |list |our |its )*{_PAST} {FIGURE}(?: (?:for|of|on))?(?= |$)",
        rf"{THE}(?:sequence|succession|series|row|string|set) of {FIGURE}(?: (?:for|of|on))?(?= |$)",
        r"(?:quarter|month|year|period) (?:after|by|upon|on) (?:quarter|month|year|period)(?= |$)|back through time",
        (
            r"(?:draw|sketch|plot|trace)(?: me| us| up| out)* (?:an?|the) (?:\w+ )?(?:line|curve)(?= |$)"
            r"|as an? line(?= |$)|line (?:charts?|graphs?)"
        ),
        rf"{_LATELY}(?= |$)(?<!lately)(?<!recently)(?<!of late)",
        rf"(?:trace|track|follow|map|chart)(?: out)?(?= {IT}(?: |$))(?! (?:me|us)\b)",
        rf"(?<={NAME[0]} )(?:history|evolution|pattern|trajectory|journey|back ?story)(?= |$)",
    ),
}
