"""Being told again later, in any of the usual words: who is nudged, put off until when."""

from handlers.understanding.words.seldom_said import SeldomSaid

WHEN = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun|tomorrow|tmrw?|tomoz"
    r"|tonight|today"
    r"|later|then|monday\S*|next (?:week|month)|first thing|(?:this|in the) (?:morning|afternoon|evening)"
    r"|lunch ?time|noon"
    r"|midday|in (?:a|an|one|two|three|four|five|six|ten|\d+|half an|a couple of|a few) ?(?:mins?|minutes?|hours?|hrs?"
    r"|days?|weeks?|fortnight|bit|while|months?)|a week (?:today|on)|\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d{1,2}\S*"
    r"|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w*"
    r" \d{1,2}|end of (?:the )?(?:week|month|day)|(?:at|for|by|till|until|til|after) \d{1,2}(?:[:.]\d{2})?(?:am|pm)?"
    r"|\d{1,2}(?:[:.]\d{2})?(?:am|pm)|@)"
)
"""A day or a time that something may be put off until."""
_NUDGE = (
    r"(?:remind(?:ing)?|nudg(?:e|ing)|ping(?:ing)?|prod(?:ding)?|pok(?:e|ing)|prompt(?:ing)?|chas(?:e|ing)(?: up)?"
    r"|nag(?:ging)?|badger(?:ing)?|pester(?:ing)?|hassl(?:e|ing)|bug(?:ging)?|harass(?:ing)?|hound(?:ing)?|buzz(?:ing)?"
    r"|alert(?:ing)?|shout(?:ing)?(?: at)?|bother(?:ing)?|hurr(?:y|ying)|kick(?:ing)?|wake|jolt|collar|grab|shak(?:e"
    r"|ing))"
    r" me(?: up| again| back)*"
)
"""Done to oneself, it is always a reminder."""
_COME_BACK = (
    r"(?:(?:com(?:e|ing)|get(?:ting)?|circl(?:e|ing)|check(?:ing)?|report(?:ing)?|loop(?:ing)?|ring(?:ing)?"
    r"|call(?:ing)?)"
    r" (?:back|round)(?: (?:to|in|on|with|in touch with|at|again))* me"
    r"|(?:check(?:ing)?|follow(?:ing)?|catch(?:ing)?|touch(?:ing)?|keep(?:ing)?|get(?:ting)?|be|being)"
    r" (?:back |in |up |base |at |on |on to |onto |in touch |after )*(?:with |to |at )*(?:me|my (?:back|case))"
    r"|(?:try(?:ing)?|ask(?:ing)?|catch(?:ing)?|tell(?:ing)?|messag(?:e|ing)|text(?:ing)?|email(?:ing)?|dm(?:ing)?"
    r"|contact(?:ing)?|ring(?:ing)?|call(?:ing)?|hit(?:ting)?|find(?:ing)?|see(?:ing)?) me(?: up)?"
    r"(?: (?:again|back|about (?:it|this|that)|on (?:it|this)))*"
    rf"|(?:try|ask|check|look) again|(?:come|be) back(?= (?:on |at )?{WHEN}(?: (?:please|pls))*$)"
    r"|(?:pick|talk|speak|chat|resume|return|revisit|review)(?:ing)?(?: (?:this|it|that|these|up|about|to|again|back))+"
    r"|(?:rais|flag|bring|mention|drop|send|ping|put|say|pop)(?:e|es|ing)?"
    r" (?:it|this|that|them|these)?(?: (?:up|back|in front of|again))*(?: (?:to|with|for|on))? me(?: again)?"
    r"|(?:give|giving|drop|dropping|send|sending|shoot|leave|get)(?: me)? (?:(?:a|an|another|my|the|quick|little"
    r"|gentle|wee|"
    r"friendly|one more) )*(?:shout|nudge|buzz|ring|bell|poke|prod|kick(?: up the \w+)?|heads up|reminder|prompt"
    r"|call|knock"
    r"|tap|line|ping|text|message|note|hint|wink|jolt|alert|tinkle|email)(?: (?:for|to|about|on) (?:me|it|this|that))?"
    r"|tap(?:ping)? me(?: on the (?:shoulder|arm))?|jog(?:ging)? my memory|refresh my memory|twist my arm"
    r"|(?:(?:dont|do not|never) )?let me forget(?: (?:it|this|about it|that))?|in case i forget"
    r"|make sure i (?:dont forget|remember)(?: (?:it|this))?|help me remember(?: (?:it|this))?"
    r"|(?:set|setting|stick|put|pop|create)(?: me)?(?: up)? (?:a|an|the|my) (?:alarm|reminder|alert|timer|prompt|note)"
    r"(?: (?:for|on) me)?|(?:put|stick|pop|make) (?:it |this |that |an? (?:note|entry|reminder|slot) )?(?:of (?:it"
    r"|this) )?(?:in|on) (?:my|the) (?:diary|calendar|list|to do list)"
    r"|diarise(?: (?:it|this|that|for me))*|reminder(?: for me)?|prompt(?= (?:for|on|at))|alarm(?= (?:for|on|at)))"
)
"""What is a reminder beside a day: "come back to me on Wednesday"."""
_PUT_OFF = (
    r"(?:snooz(?:e|ing)(?: (?:it|this|that|me|them|these))?|postpon(?:e|ing)(?: (?:it|this|that))?"
    r"|(?:put|putting|push|pushing|kick|hold|holding|leave|leaving|save|saving|park|parking|defer|deferring|delay"
    r"|delaying"
    r"|pause|pausing|shelve|shelving|hang|rain check|later)(?: (?:it|this|that|them|these|fire|mine|my figures))?"
    r"(?: (?:off|back|over|on))*|sleep|mute(?: (?:it|this|that))?|not (?:now|today|yet)|another (?:time|day)"
    r"|i(?:ll| will| can| could| shall) (?:only )?(?:(?:do|get to|look at|sort|have|send|deal with|pick up|start) )+"
    r"(?:it|this|that|them|these|mine|my (?:figures|returns|data)))"
    r"(?= (?:till|until|til|to|for|on|at|@|this|next|later|first|mon|tue|wed|thu|fri))"
)
NUDGED = (
    rf"(?:{_NUDGE})(?! (?:to|of|what|how|who|if|when(?:ever)?|every|each) )(?=.*\b{WHEN})",
    rf"(?:{_NUDGE})(?= (?:{WHEN}|on|at|in|again|later|then|about (?:it|this|that) )|$)",
    (
        rf"(?:{_COME_BACK})(?=(?: (?:again|on|at|in|by|about|it|this|that|back|for|me|please|pls|my|figures?|returns?"
        rf"|data|come"
        rf"|around|round|sometime|some time|early|late|the|but|not|before|till|until|from))* {WHEN}(?!\w))(?! (?:on|in"
        rf"|of|about) §)"
    ),
    (
        rf"(?<!\w){WHEN}(?: (?:morning|afternoon|instead|please|pls|would be better|is better|suits|works|then))*"
        rf" (?:and |so |but |just |please |pls |can you |could you )*(?:{_NUDGE}|{_COME_BACK})(?= (?:then|again|please"
        rf"|pls)|$)"
    ),
    (
        rf"^(?:(?:please|pls|can|could|you|we|just|not now|busy|sorry|ok|lets"
        rf"|let) )*(?:{_PUT_OFF})(?= (?:\S+ ){{0,3}}?{WHEN}(?!\w))"
    ),
)
_FRAME = SeldomSaid(
    rf"(?<!\w)(?:(?:please|pls|can|could|would|will|you|mind|just|so|and|but|i|need|want|to|lets|maybe|dont) )*"
    rf"(?:{_NUDGE}|{_COME_BACK}|{_PUT_OFF})(?: (?:again|then|back|later))*(?!\w)"
)


def around_a_nudge(text: str) -> tuple[str, str] | None:
    """What is said before the words of being nudged, and behind them; None where there are none."""
    found = _FRAME.search(text)
    return (text[: found.start()], _FRAME.sub(" ", text[found.end() :])) if found else None
