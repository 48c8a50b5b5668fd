"""Turns of phrase for who gave a figure and who signed it off."""

from handlers.understanding.phrases.words_of_one import FIGURE, IT, THE

_ENTERED = (
    r"(?:entered|keyed|typed|input|inputted|put|punched|plugged|logged|recorded|loaded|uploaded|submitted|supplied"
    r"|provided"
    r"|gave|given|filed|posted|returned|reported|sent|filled|furnished|added|captured|registered|lodged|pasted"
    r"|populated"
    r"|handed|came up with|compiled|produced|turned in|tapped|stuck|bunged)"
)
_PASSED = (
    r"(?:signed|approved|authori[sz]ed|okayed|oked|okd|ok d|passed|cleared|ticked|rubber ?stamped|ratified|validated"
    r"|verified|checked|accepted|endorsed|countersigned|counter signed|agreed|waved|vouched|green ?lit|sanctioned"
    r"|released"
    r"|finalised|finalized|nodded|blessed|initialled|certified|confirmed|sealed)"
)
_DONE = rf"(?:{_ENTERED}|{_PASSED})"
_PARTS = r"(?: (?:off|in|on|up|through|out|for|us|me|it|that|this|them|over|into|onto))*"
_BLESSING = (
    r"(?:approval|sign ?off|ok|okay|nod|blessing|green ?light|go ahead|all clear|thumbs up|say so|seal of approval"
    r"|stamp"
    r"|authorisation|authority|signature|clearance)"
)
_PERSON = (
    r"(?:person|officer|officers|manager|managers|head|heads|director|colleague|user|one|people|individual|member|staff"
    r"|official|bod|soul|department|service|team)"
)

ENTRIES: dict[str, tuple[str, ...]] = {
    "source": (
        (
            rf"(?:who|whos)(?: (?:was|is|it|has|had|that|actually|were|the one|the person|who|last|first))*"
            rf" {_DONE}{_PARTS}"
            rf"(?=(?: {THE}{FIGURE}| .*§|$))(?! (?:their|his|her|your) (?:figures|returns?))"
        ),
        (
            rf"(?:which|what) (?:\w+ )?{_PERSON}(?: (?:of|in|at) \S+)?(?: (?:it|was|has|had|that|who))* {_DONE}{_PARTS}"
            rf"(?! (?:their|his|her|your) (?:figures|returns?))(?=(?: {THE}{FIGURE}| .*§|$))"
        ),
        (
            rf"(?:who|which {_PERSON}|what {_PERSON}|whoever|anyone|someone|anybody)(?: (?:has|had|it was))? (?:gave"
            rf"|given|give|gives|granted)"
            rf" (?:\S+ ){{0,4}}?{_BLESSING}(?: (?:to|for|on))?(?= |$)"
        ),
        (
            rf"(?:who|{_PERSON})(?: (?:has|had|was it|that|who))* put (?:their|his|her|its|a) (?:name|signature"
            rf"|initials|stamp) (?:to|on|against)"
        ),
        (
            rf"(?:(?:was|were|been|got|is) )?(?:(?:actually|last|first|originally) )?{_DONE}{_PARTS} by (?:who|whom"
            rf"|which|what)\b(?: {_PERSON})?"
        ),
        rf"by (?:who|whom|which {_PERSON}|what {_PERSON})(?: (?:was|is|were|has|had|did))?(?= .*\b{_DONE}(?: |$))",
        rf"{_DONE}{_PARTS} by$",
        (
            rf"(?:the )?(?:names?|identity|details) of (?:the |whichever )?(?:{_PERSON}|whoever|whomever)(?: (?:who"
            rf"|that|was|has|had|it))*"
            rf" {_DONE}{_PARTS}"
        ),
        (
            r"whose (?:signature|sign ?off|approval|initials|authority|login|entry|input|hand)"
            r"(?: (?:is|was|are|on|against|under|did|got|does))*(?= |$)"
        ),
        (
            rf"(?:who|whos)(?: (?:is|was|are|were))? {THE}(?:§ )*{FIGURE}(?: (?:for|of|on) {THE}§(?: §)*)? (?:from|by"
            rf"|down to)$"
        ),
        (
            r"(?:the |full |complete |any |show |give me )*(?:(?:evidence|paper|approval|audit|sign ?off"
            r"|data) (?:trail|chain)"
            r"s?|chain of custody|preparers?|approvers?|signator(?:y|ies)|authorisers?|authorizers?|submitters?"
            r"|prepared by|dates? of (?:entry|sign ?off|approval|submission))(?: (?:for|of|on|and|or|behind|the|name"
            r"|names"
            r"|date|dates))*(?= |$)"
        ),
        rf"(?:who|whom) (?:did|does|do|has|have) {IT} (?:come|came|originate|stem|arrive) from|from whom",
        rf"who(?:s| is| was) behind (?:the|that|this|our|those|these) (?:§ )*{FIGURE}",
        r"(?:as in|ie|meaning) who (?:\S+ )?" + _DONE,
    ),
}
