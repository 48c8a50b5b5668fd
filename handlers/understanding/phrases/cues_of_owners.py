"""Turns of phrase for whose a figure is: who answers for it, and whom to ask."""

from handlers.understanding.phrases.words_of_one import IT, THE

_ANSWERS = (
    r"(?:answers|answering|carries the can|carrying the can|takes (?:care|responsibility|ownership|the rap|the flak"
    r"|the blame)|taking (?:care|responsibility)"
    r"|responsible|accountable|answerable|liable|on the hook|to blame|down|in charge|in the frame"
    r"|got (?:responsibility|charge|ownership)|has (?:responsibility|charge|ownership)"
    r"|the (?:lead|owner|contact|manager|officer|boss|gaffer|person|go to|point person|one to (?:ask|see|talk to)"
    r"|custodian|steward|one responsible|person responsible|person in charge|main contact|named \w+))"
)
_OWNS = (
    r"(?:owns|leads(?: on)?|heads(?: up)?|runs|manages|looks after|looking after|deals with|handles|oversees|covers"
    r"|minds|holds|keeps|fronts|steers|supervises"
    r"|champions|sponsors|administers|leading(?: on)?|heading(?: up)?|running|managing|handling|overseeing|minding"
    r"|owning|holding|wrangles|watches over|watches|has|got|has got)"
)
_PLACE = (
    r"(?:names?|desk|job|baby|patch|remit|responsibility|lap|plate|shoulders?|door|doorstep|bag|call|department"
    r"|brief|watch|problem|pigeon|kpi|measure|indicator|show|domain"
    r"|court|in tray|inbox|bailiwick|gig|portfolio|thing)"
)
_WHO = (
    r"(?:who|whom|whose|which (?:manager|officer|person|head|director|team|service|colleague|one|department|lead)"
    r"|what (?:manager|officer|person|team|service))"
)
_ASK = (
    r"(?:ask|talk|speak|contact|call|email|see|chat|go|ring|phone|chase|approach|turn|write|message|nudge|pester"
    r"|shout at|moan (?:at|to)|complain to|have (?:words|a word) with"
    r"|hassle|bother|get hold of|get in touch|liaise|consult|raise (?:it|this|that) with|take (?:it|this"
    r"|that) up with|pick (?:it|this|that) up with)"
)
_CONTACT = (
    r"(?:points? of contact|contact (?:person|name|point|details|officer)|go to (?:person|officer|guy)|port of call"
    r"|point person|named (?:person|lead|officer|contact)|gaffer"
    r"|person in charge|custodian|steward|accountable (?:person|officer|lead|manager)|responsible (?:person|officer"
    r"|lead|manager)|lead (?:officer|person|contact|manager)"
    r"|owning (?:officer|manager)|data owner|owner)"
)

OWNERS: dict[str, tuple[str, ...]] = {
    "owner": (
        (
            rf"(?:who|whos|who is|who are|who was|{_WHO})(?: (?:is|are|was|s|currently|actually|ultimately"
            rf"|the (?:person|one|officer) (?:who is|that is|who|thats|whos)))* {_ANSWERS}(?: (?:of|for|to|on|with"
            rf"|about))*(?= |$)"
        ),
        rf"{_WHO} (?:actually |currently |ultimately |really )?{_OWNS}(?= {THE}§)",
        rf"{_WHO} (?:has|holds|have|carries|keeps)(?= {THE}§(?: §)* (?:on|in|under|as) (?:their|his|her)\b)",
        (
            rf"(?:(?:under |on |in |to |with |at |by |against )?whose|(?:under|on|in|at|against) (?:which"
            rf"|what)) {_PLACE}(?:s| is| are| does| do| did| was)?(?= .*§)(?: (?:on|against|next to|beside|under"
            rf"|down for|attached to))?(?! (?:has|have) (?:the )?(?:most|fewest))"
        ),
        (
            rf"(?<=§ )(?:(?:is|are|was|it|its|thats|data) )*(?:belongs?|falls?|sits?|rests?|lies|goes|reports|comes"
            rf"|answers|lands|down|owned|led|run|managed|looked after|handled|overseen|covered)(?: (?:on|in|under|with"
            rf"|to|by|at|within))* {_WHO}(?: (?:desk|job|patch|remit|name|manager|officer|person))?"
        ),
        (
            rf"{_WHO} (?:does|do|is|would|should|did|are) {IT} (?:belong|fall|sit|rest|lie|report|come|be|land|owned"
            rf"|led|run|down|answer|live|live with|managed|looked after)(?: (?:to|with|under|by|on|at|from|in))*(?= |$)"
        ),
        (
            rf"(?:who|whom)(?: (?:do|should|can|would|shall|could|must|might|to|is|the|best|person|am|supposed|i|we|you"
            rf"|one|need|have|want))* {_ASK}(?: (?:to|with|up|on|after|at|about|for|regarding|over|if|re|in))*(?= |$)"
        ),
        r"(?<=§ )(?:belongs? to|sits with|rests with|falls to|(?:is )?owned by|(?:is )?led by)(?: who(?:m)?)?$",
        (
            rf"(?:{THE}|whats |who is |whos |name of |names of |for |name |give me )*(?:the )?{_CONTACT}(?: (?:of|for"
            rf"|on|with|about|is|at))*(?= |$)(?! (?:target|target set|numbers?))"
        ),
        (
            r"(?:whats the |what |which |the |whose )*names? (?:is |are |goes |appears )?(?:against|next to|beside"
            r"|attached to|on|down for|beside)(?= .*§)"
        ),
        (
            rf"who(?:s| is| stands| sits) (?:behind|in charge|at the helm|in the driving seat|on point"
            rf"|at the wheel)(?: (?:of|for|with|on))?(?= {THE}§)(?! {THE}§(?: §)* (?:figure|number|data))"
        ),
        (
            r"whose is(?= (?:the )?§)|(?<=§ )contact(?: please| pls)?$|^(?:(?:the|whos|who is|a|main|best|key"
            r"|our) )*contacts? (?:for|on|about)(?= )"
        ),
    ),
}
