"""That somebody has still to sign something off, in all the words there are for it."""

from handlers.understanding.rewording.sayings.lists.words_said import ANY, COLOUR, NOBODY, NONE, NOT
from handlers.understanding.rewording.sayings.saying import Saying

_SIGNED = (
    r"(?:signed(?: off)?|approved|authori[sz]ed|agreed|okayed|oked|okd|cleared|confirmed|ratified|endorsed|validated"
    r"|verified|finali[sz]ed|locked(?: down)?|rubber ?stamped|ticked off|accepted|passed|blessed"
    r"|sanctioned|waved through"
    r"|green ?lit|nodded through|given (?:the |a |its |their )*(?:nod|ok|okay|go ahead|all clear|green light|thumbs up"
    r"|seal of approval|once over|rubber stamp|blessing|tick))"
)
_SIGNING = (
    r"(?:sign(?: off|ing off|ing)?|approv(?:e|ing)|authori[sz](?:e|ing)|agreeing|okaying|clear(?:ing"
    r"|ance)|confirm(?:ing)"
    r"|ratif(?:y|ying)|endors(?:e|ing)|validat(?:e|ing)|verify(?:ing)?|finali[sz](?:e|ing))"
)
_SIGNATURE = (
    r"(?:sign ?offs?|signing off|approvals?|signatures?|authori[sz]ation|clearance|ratification|nod|ok|okay|go ahead"
    r"|say so|blessing|all clear|agreement|endorsement|seal of approval|rubber stamp|thumbs up|green light|validation"
    r"|verification|autograph)"
)
_HEAD = (
    r"(?:(?:the|their|its|a|any|my|our|that|responsible|relevant|right|service|assistant) )*"
    r"(?:heads? of (?:service|department)|service heads?|heads?|directors?|managers?|management|boss|bosses|higher ups)"
)
_BY = rf"(?: (?:by|from|of) {_HEAD})?(?: yet| so far| at all)?"
_ALREADY = r"(?:(?:yet|been|being|had|fully|formally|properly|actually|officially|quite|be|get|got|to|even|ever) )*"
_STILL = r"(?:(?:still|yet) )?"
_PLAINLY = "not signed off"

SIGN_OFF: tuple[Saying, ...] = (
    Saying(rf"{_STILL}{NOT} {_ALREADY}{_SIGNED}{_BY}", _PLAINLY, COLOUR),
    Saying(
        (
            rf"(?:in limbo )?{_STILL}(?:(?:to|needs?|needing|awaiting|waiting|pending|requires?|requiring"
            r"|wants?|wanting"
            r"|outstanding|due|left)"
            rf"(?: (?:for|on|to|be|being|get|have|been))*) (?:be |being |get )?(?:{_SIGNED}|{_SIGNING}){_BY}"
        ),
        _PLAINLY,
        COLOUR,
    ),
    Saying(
        (
            rf"(?:in limbo )?{_STILL}(?:{NONE}|pending|lined up for) {ANY}(?:{_HEAD} )?(?:formal |final "
            rf"|official )?{_SIGNATURE}{_BY}"
        ),
        _PLAINLY,
        COLOUR,
    ),
    Saying(
        (
            r"(?:stuck|held(?: up)?|sitting|sat|caught|queued|queuing|queueing|parked|waiting|stalled|jammed|delayed)"
            rf"(?: (?:at|in|for|on|with|by|the|a|queue))* {_SIGNATURE}(?: (?:stage|queue|step))?"
        ),
        _PLAINLY,
        COLOUR,
    ),
    Saying(
        (
            rf"{_SIGNATURE} (?:(?:is|are|was|still|yet|s|been|has) )*(?:outstanding|pending|missing|awaited"
            r"|blank|not (?:given|in"
            r"|there|done|in place)|to come|to follow)"
        ),
        _PLAINLY,
        COLOUR,
    ),
    Saying(
        (
            r"un(?:signed|approved|authori[sz]ed|ratified|confirmed|validated|verified|endorsed|cleared|agreed"
            rf"|sanctioned|finali[sz]ed) (?P<reds>{COLOUR})"
        ),
        "{reds} not signed off",
    ),
    Saying(
        (
            r"un(?:signed|approved|authori[sz]ed|ratified|validated|verified|endorsed|cleared|agreed"
            r"|sanctioned|finali[sz]ed)"
        ),
        _PLAINLY,
        COLOUR,
    ),
    Saying(
        rf"(?:(?:that|which|where) )?{NOBODY}(?: (?:has|have|had|s|in charge|senior))* {_ALREADY}{_SIGNED}{_BY}",
        _PLAINLY,
        COLOUR,
    ),
    Saying(rf"{_STILL}(?:in|at|a|only|just) draft(?: (?:form|stage|state|status|only))?", _PLAINLY, COLOUR),
    Saying(
        (
            rf"{_STILL}{NOT} {_ALREADY}(?:past|through|gone past|gone through|got past|seen by|looked at by)"
            rf" {_HEAD}(?: yet)?"
        ),
        _PLAINLY,
        COLOUR,
    ),
)
