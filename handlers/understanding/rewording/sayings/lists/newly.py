"""That something is newly rated so: new reds, newcomers to the red list, red for the first time."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR, EARLIER, NOW, SINCE, STATUS, THINGS, WENT
from handlers.understanding.rewording.sayings.saying import Saying

_ADDED = (
    r"(?:additions?|entries|entry|entrants?|arrivals?|newcomers?|newbies|rookies|freshers|first timers"
    r"|new ?comers?|joiners?|recruits?|members|debutants?"
    r"|starters?|intake|crop|batch|appearances?|admissions|faces|ones to join|recruits)"
)
_NEW = (
    r"(?:new|fresh|brand new|brand spanking new|newest|latest|recent|most recent|first time"
    r"|just arrived|newly arrived|newly minted|newly)"
)
_JUST = r"(?:only just|only now|just now|just|recently|newly|freshly|lately|only recently|suddenly|now just|only)"
_ENTERED = (
    r"(?:joined|joining|entered|entering|hit|hitting|crossed|crossing|landed|strayed|drifted|toppled|arrived|appeared"
    r"|popped up|cropped up|shown up|showed up|sunk|sank|ended up|come up|came up|coming up|started"
    r"|begun|wandered|gone over)"
)
_INTO = r"(?:(?:in|into|to|on|onto|at|as|over|up|with|the|a|our|those|of|going|being|show|showing|turn|turning|be) )*"
_UNLIKE = (
    r"(?:werent|wasnt|hadnt been|had not been|were not|was not|not|didnt|did not|never|havent been"
    r"|hasnt been|not been)"
)
_SO = (
    r"(?:(?:so|one|ones|there|that way|it|rated|like that|on it|in it|on|in|have|see|got|this|them"
    r"|the list|listed|appear) )*"
)
_EARLIER = rf"(?:{EARLIER}|up to now|until now|till now|earlier|last$|in the last|the last quarter)"
NEWLY: tuple[Saying, ...] = (
    Saying(
        (
            r"(?P<colour>reds|ambers|greens) (?:(?:that|which|ones|are|is|all|s|were)"
            r" )+(?:brand )?new(?: ones)?"
        ),
        "newly {colour}",
    ),
    Saying(rf"(?:{_NEW} )?{_ADDED} {_INTO}(?P<colour>{COLOUR}){STATUS}", "newly {colour}"),
    Saying(rf"(?:{_NEW} )?(?P<colour>red|amber|green)s? {_ADDED}", "newly {colour}"),
    Saying(
        (
            r"(?:fresh|brand new|brand spanking new|first time|newest|newly turned|newly gone)"
            rf" (?P<colour>{COLOUR})"
        ),
        "newly {colour}",
    ),
    Saying(rf"{_JUST} {_ENTERED} {_INTO}(?P<colour>{COLOUR}){STATUS}", "newly {colour}"),
    Saying(
        (
            r"(?:joined|joining|entered|entering|crossed into|crossing into|strayed into|drifted into"
            r"|toppled into|sunk into"
            rf"|popped up (?:in|at|as|on)|cropped up (?:in|at|as|on)|landed (?:in|on)|appeared (?:in|on|at|as))"
            rf" (?:(?:the|our|those) )*(?P<colour>{COLOUR}){STATUS}"
        ),
        "newly {colour}",
    ),
    Saying(
        (
            r"(?:fallen|fell|slipped|dropped|tipped|gone|went|moved|slid|crossed|strayed|dipped|tumbled"
            rf"|plunged)(?: (?:back|over|down))* (?:in|into|to|onto)(?: the)? (?P<colour>reds?|ambers?){STATUS}"
        ),
        "newly {colour}",
    ),
    Saying(
        (
            r"(?:latest|newest|most recent|last|first) to (?:go|turn|become|hit|join|enter)"
            rf" (?:the )?(?P<colour>{COLOUR})"
        ),
        "newly {colour}",
    ),
    Saying(rf"(?P<colour>{COLOUR}) for (?:(?:the|its|their) )?(?:very )?first time", "newly {colour}"),
    Saying(
        (
            rf"(?P<colour>{COLOUR})(?: {THINGS})? (?:{NOW} )?(?:(?:that|which|but|and|who|though|yet|we|they|it"
            rf"|i) )*{_UNLIKE}"
            rf" {_SO}(?:(?:a|any|{COLOUR}) )*{_SO}{_EARLIER}"
        ),
        "newly {colour}",
    ),
    Saying(
        (
            rf"(?:werent|wasnt|not|hadnt been|never|were not|was not) (?P<colour>{COLOUR}) {EARLIER}"
            rf" {SINCE}(?:{WENT} )?(?:{NOW}|(?P=colour)(?: {NOW})?)"
        ),
        "newly {colour}",
    ),
    Saying(rf"(?:unexpected|surprise|surprising|unforeseen|shock) (?:newly )?(?P<colour>{COLOUR})", "newly {colour}"),
)
