"""How a rating moved: from one colour to another, and out of one."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR, EARLIER, NOW, SINCE, STATUS, WENT
from handlers.understanding.rewording.sayings.saying import Saying

_ONCE = r"(?:once|formerly|previously|ex|former|erstwhile|one time|used to be|had been|until recently|till recently)"
_SHED = (
    r"(?:shook|shaken|shake|shaking|shed|shedding|lost|losing|ditched|ditching|left|leaving|escaped|escaping|ceased"
    r"|ceasing|(?:said|say|waved|saying) goodbye to|cast|threw|thrown|shrugged|given up|gave up|gave|forfeited"
    r"|surrendered|abandoned|quit|dodged|vacated|departed|exited|exiting|stopped|stopping|traded"
    r"|swapped|exchanged|dropped)"
    r"(?: (?:off|up|in|away|being|to be|their|its|the|a|any|from))*"
)
_OUT = r"(?:out of|off of|off|from|away from|clear of|free of|free from|up from|up out of)"
_CLIMBED = (
    r"(?:(?:come|came|coming|got|gotten|getting|climbed|climbing|pulled|pulling|moved|moving|crept"
    r"|clawed|dug|lifted|lifting"
    r"|emerged|emerging|escaped|bounced|recovered|recovering|rescued|rose|risen|rising|broken|broke"
    r"|breaking|shifted|stepped"
    r"|jumped|dragged|hauled|graduated|promoted|upgraded|upped|raised|rebounded|been taken|taken"
    r"|been lifted|broken free"
    r"|wriggled|crawled|scraped|freed|removed|struck|saved)"
    r"(?: (?:back|up|right|themselves|itself|their way|its way|away|it|them|again|clean))*)"
)
_MENDED = (
    r"(?:cleared|resolved|fixed|sorted(?: out)?|put right|put to bed|rescued|seen off|dealt with"
    r"|closed off|remedied|cured|waved goodbye to|said goodbye to|seen the back of|got shot of"
    r"|put behind us|went away|gone away|disappeared|vanished|got out of|shed|overcome|conquered"
    r"|rectified|mended|healed|turned (?:a)?round|brought back|nursed back|shaken off"
    r"|knocked on the head|laid to rest|saved"
    r"|killed off|wiped out|eliminated|eradicated|got rid of|shifted|sorted)"
)
_MOVED_UP = (
    r"(?:(?:moved|gone|come|climbed|stepped|jumped|went|nudged|crept) up(?: (?:a|one|at least one|two|by|least|an))*"
    r" ?(?:colours?|notch(?:es)?|ratings?|grades?|bands?|levels?|categor(?:y|ies)|rungs?)?(?: or (?:more|better|two))*"
    r"|a better colour|(?:something |anything |looking )?(?:better|brighter|healthier)(?: (?:colour"
    r"|than that|than red))?"
    r"|improved|out of it|off it|off the list|out of the woods"
    r"|(?:amber or green|green or amber|amber and green|green and amber|amber or better))"
)
FROM_TO: tuple[Saying, ...] = (
    Saying(rf"(?:from )?(?:hero to zero|riches to rags|bad to worse|top to bottom)(?=.*{COLOUR})", ""),
    Saying(
        (
            rf"(?:was|were|been) (?P<before>{COLOUR}) (?:(?:and|but|then|have|has|now|since|just|ve)"
            rf" )+{WENT} (?:(?:in|to|into) )*(?P<after>{COLOUR})"
        ),
        "gone from {before} to {after}",
    ),
    Saying(
        (
            r"(?P<before>greens|ambers) (?:(?:have|did|we|weve|that|has|been|are|were|they|ve) )*(?:lost"
            r"|surrendered|given up|conceded|dropped|turned|gone|slipped) (?:(?:in|to|into|the)"
            r" )*(?P<after>red|amber)s?"
        ),
        "gone from {before} to {after}",
    ),
    Saying(
        (
            rf"(?P<after>{COLOUR}) {NOW} {SINCE}(?:(?:having been|previously|used to be|was|were)"
            rf" )?(?P<before>{COLOUR}) (?:last time|previously|before|the time before)"
        ),
        "gone from {before} to {after}",
    ),
    Saying(
        (
            rf"{_SHED} ?(?P<before>{COLOUR}){STATUS}"
            r" (?:for|and|to)(?: (?:are|is|now|went|gone|turned|became|become|go|turn|picked up|gained|took on"
            r"|a|the|have))*"
            rf" (?P<after>{COLOUR}){STATUS}"
        ),
        "gone from {before} to {after}",
    ),
    Saying(
        (
            rf"(?:{_CLIMBED}|tumbled|crashed|toppled|nosedived|plummeted|sunk|sank|collapsed|swung|flipped"
            r"|plunged) out of"
            rf"(?: the)? (?P<before>{COLOUR})(?: and)?(?: (?:straight|right|down|back))* (?:into|to)"
            rf"(?: the)? (?P<after>{COLOUR})"
        ),
        "gone from {before} to {after}",
    ),
    Saying(
        (
            r"(?:nosedived|nose ?dived|collapsed|tanked|toppled|sank|sunk|cratered|nosediving|dived|dove"
            r"|downgraded|demoted"
            r"|relegated|knocked|crashing|tumbling|plunging|dropping|slipping|falling|flipping|drifted"
            r"|degraded|regressed|switched)"
            rf" (?P<gap>(?:(?:down|straight|right|all the way|back|over) )*)(?=from (?:{COLOUR}) )"
        ),
        "gone",
    ),
    Saying(
        (
            rf"(?:(?:was|were|been|once|had been) )?(?P<before>{COLOUR}) (?P<then>{EARLIER})"
            rf" {SINCE}(?:{WENT} (?:to |into )?)?"
            rf"(?P<after>(?:reds?|ambers?|greens?)) (?:{NOW})"
        ),
        "{before} {then} and {after} now",
    ),
    Saying(
        rf"{_ONCE} (?P<before>{COLOUR}) {SINCE}(?:{WENT} )?(?P<after>{COLOUR})(?: {NOW})?",
        "gone from {before} to {after}",
    ),
    Saying(
        (
            rf"(?:was|were|been) (?:fine|ok|okay|all right|alright|good|healthy) (?P<then>{EARLIER})"
            rf" (?:green )?{SINCE}"
            rf"(?P<after>red|amber) {NOW}"
        ),
        "green {then} and {after} now",
    ),
)
_TWO = r"(?:two|2) (?:whole |full )?(?:colou?rs?|ratings?|bands?|notches|grades?|rungs?)"
_BY = r"(?: (?:by|down|up|at least|back|a))*"
TWO_AT_ONCE: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:slid|slipped|dropped|fallen|fell|gone down|went down|moved down|sunk|sank|tumbled|lost|worsened)"
            rf"{_BY} {_TWO}"
        ),
        "gone from green to red",
    ),
    Saying(
        rf"(?:climbed|gone up|went up|moved up|jumped|risen|rose|improved|gained){_BY} {_TWO}",
        "gone from red to green",
    ),
)
_TO_ANOTHER = rf" (?:(?:in|at|from|for|q\d|quarter|last|one|two|three|four|\d+) ){{1,4}}(?:to|into) (?:the )?{COLOUR}\b"
"""What follows a colour that something went from, and when, to another: no more than that it is no longer so."""

NO_LONGER: tuple[Saying, ...] = (
    Saying(rf"{_CLIMBED} {_OUT} (?P<colour>{COLOUR})(?={_TO_ANOTHER})", "gone from {colour}"),
    Saying(
        (
            r"(?:come good|came good|recovered|recovering|got better|improved|bounced back|turned (?:it "
            r"|things |themselves )?(?:a)?round|picked up)"
            rf" (?:(?:since|from|after|on|being|having|been|when|they|were|was|the|a) )+(?P<colour>{COLOUR})"
            rf" (?:(?:from|of|as of) )?(?P<then>{EARLIER})"
        ),
        "no longer {colour} since {then}",
    ),
    Saying(
        (
            r"(?P<then>(?:last|the previous|the last) (?:quarter|qtr|time|year|month))s? (?P<colour>reds"
            rf"|ambers|greens) {SINCE}(?:off the list|gone|{_MENDED}|{_MOVED_UP})(?: {NOW})?"
        ),
        "no longer {colour} since {then}",
    ),
    Saying(
        rf"(?P<colour>{COLOUR}) (?:(?:from|of|as of) )?(?P<then>{EARLIER}) {SINCE}(?:gone|{_MENDED})(?: {NOW})?",
        "no longer {colour} since {then}",
    ),
    Saying(
        (
            rf"(?:turned (?:a|the) corner |bounced back |back from the brink )?(?P<gap>)(?P<colour>{COLOUR})"
            rf" (?:(?:from|of|as of) )?(?P<then>{EARLIER})"
            rf" (?P<gap2>(?:\S+ ){{0,5}}?){_MOVED_UP}(?: {NOW})?"
        ),
        "no longer {colour} since {then}",
    ),
    Saying(
        (
            rf"(?P<colour>{COLOUR}) (?:(?:from|of|as of) )?(?P<then>{EARLIER}) {SINCE}(?:{_CLIMBED})"
            rf" {_OUT} (?:that|the|this|it|such a)"
            r" ?(?:category|list|group|bracket|rating|band|zone|state|colour|status|column)?"
        ),
        "no longer {colour} since {then}",
    ),
    Saying(
        (
            rf"{_CLIMBED} {_OUT} (?:(?:the|their|its|being|a|our)"
            rf" )*(?P<colour>{COLOUR}){STATUS}"
            r"(?! (?:(?:list|up|down|straight|and|right|back) ){0,2}(?:to|into) )"
            rf"(?!{_TO_ANOTHER})"
        ),
        "no longer {colour}",
    ),
    Saying(
        rf"(?:(?:that|which|have|has) )*{_SHED} (?P<colour>{COLOUR}){STATUS}(?! (?:for|to|into) )",
        "no longer {colour}",
    ),
    Saying(
        (
            r"(?<!me )(?<!us )(?<!run )(?<!print )(?<!reel )(?<!rattle )(?<!read )(?:off|out of)"
            r" the (?P<colour>red|amber"
            r"|green) (?:list|zone|category|camp|pile|column|band)"
        ),
        "no longer {colour}",
    ),
    Saying(
        rf"(?:ex|former|erstwhile|one time|past|recovered|reformed|lapsed|bygone) (?P<colour>{COLOUR})",
        "no longer {colour}",
    ),
    Saying(
        rf"(?P<colour>reds|ambers|greens) {SINCE}(?:(?:we|weve|got|get|have|had|youve) )*{_MENDED}",
        "no longer {colour}",
        "since|this (?:quarter|time)|so far",
    ),
    Saying(
        (
            rf"(?P<colour>reds|ambers|greens) {SINCE}(?:{_CLIMBED}|dropped|fallen|fell|disappeared|vanished"
            r"|gone|slipped) (?:off|out of|from|away from) (?:the |that |our )?(?:list|category)"
        ),
        "no longer {colour}",
    ),
)
