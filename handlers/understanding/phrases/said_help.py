"""Ways of asking for help with the bot itself: somebody is lost, wants to be shown round, or asks what it is for."""

_IT = r"(?:this|you|it|u|this thing|this bot|the bot|this tool|outturn|the system|yourself|these things)"
_GUIDE = (
    r"(?:help ?(?:page|file|menu|text|sheet|guide|desk)?|user ?guide|users? manual|guide|guidance|manual|handbook"
    r"|instructions?"
    r"|tutorial|cheat ?sheet|crib ?sheet|faqs?|commands?|(?:example|sample) (?:questions?|queries)|examples?|menu"
    r"|options|capabilities"
    r"|functions?|features|walk ?through|how to guide|documentation|pointers?|hints?|tips?|demo|tour|ropes|basics"
    r"|intro(?:duction)?"
    r"|starter|steps|induction|run ?down of what you (?:can )?do)"
)
_LOST = (
    r"(?:stuck|lost|confused|baffled|bamboozled|bewildered|clueless|new (?:here|to (?:this|you|it|all this)|at this"
    r"|user|starter)"
    r"|a (?:beginner|novice|newbie|technophobe|luddite)|technophobe|luddite|at a loss|out of my depth"
    r"|struggling(?: with (?:this|you))?"
    r"|not (?:sure|certain|clear) (?:how|what|where)(?: \w+){0,6}|no good (?:at|with) (?:this|computers|technology"
    r"|tech|it)"
    r"|floundering|all at sea)"
)
_NO_IDEA = (
    r"(?:havent|have not|not|no|without|dont have|hadnt|aint)(?: got)?(?: a| the| any)? (?:clue|idea|foggiest|inkling"
    r"|scooby)"
    r"(?: (?:how|what|where)(?: \w+){0,7})?"
)
_USE = (
    r"(?:use|work|operate|drive|talk to|speak to|query|ask|word|phrase|get (?:the )?(?:best|most|anything|something"
    r"|going|started)"
    r"(?: out)?(?: of| from| with)?|go about|start|begin|interact with|put|find (?:things|stuff|anything))"
)

HELPED = (
    (
        rf"^(?:(?:sorry|help|hi|hello|um|er|oh|ok|please|so) )*(?:im|i am|i feel|feeling|bit|a bit|still|totally"
        rf"|completely)(?: \w+){{0,3}}?"
        rf" {_LOST}(?: (?:here|now|already|help|please|me|with this|what do i do|can you help))*$"
    ),
    r"(?:bit of a |im a |total |complete )(?:technophobe|luddite|beginner|novice|newbie)(?: me)?",
    rf"{_NO_IDEA}(?: {_USE} {_IT})?$",
    (
        r"(?:ive )?(?:never|not|havent) (?:used|tried|done|seen|spoken to|met) (?:this|you|it|one of these"
        r"|anything like this)"
        r"(?: (?:before|yet|one|bot))*|(?:its |this is )?(?:my )?first (?:time|go|day)(?: (?:here|using|with|on"
        r"|at)(?: \w+)?)*$"
    ),
    (
        r"where (?:do|should|would|can|does|shall) (?:i|we|one|you|a \w+) (?:even )?(?:start|begin)(?: (?:with|on"
        r"|from) (?:this|you|it))?$"
    ),
    (
        rf"how (?:to|do (?:i|we|you)|does (?:one|anyone|anybody|a \w+|it|this)|should (?:i|we)|(?:am i|are we"
        rf"|is one) (?:meant|supposed) to"
        rf"|can (?:i|we)|would (?:i|we)|might (?:i|we)) (?:best |even |actually |properly )?{_USE}(?: {_IT}"
        rf"| a question| questions| things)$"
    ),
    (
        rf"what(?:s| is| are| do| does| can| could|) (?:{_IT}|the point of (?:this|you|it)|youre|its"
        rf"|your)(?: \w+){{0,2}}?"
        r" (?:for|about|do|good (?:for|at)|capable of|useful for|used for|able to (?:do|tell|answer|help)|here for"
        r"|actually do|offer"
        r"|purpose|skills|job|understand|know about|cope with|handle|help (?:me )?with)(?: (?:then|exactly|here|please"
        r"|for me|me))*$"
    ),
    (
        r"what(?:s| is| are) (?:the point of (?:this|you|it)|your (?:purpose|job|role|skills|capabilities|features"
        r"|functions|commands|talents))$"
    ),
    (
        rf"(?:show|teach|give|walk|talk|guide|take|run|lend|send) (?:me|us|someone)(?: (?:the|a|an|some|through|round"
        rf"|around|how|idiots?"
        rf"|quick|few|your|any|brief|little|simple|short|list of|of|to|all|user|guided))* (?:{_GUIDE}|hand"
        rf"|what (?:you|its|this|i (?:can|could|should|may))(?: \w+){{0,4}}"
        rf"|(?:how )?(?:this|you|it) works?|{_USE} {_IT})(?: (?:of|for|on|to|with|please|questions?|queries"
        rf"|things|you|i|can|could|might"
        r"|understand|ask|answer|take|get|me|going|started|using|use|this|it|here))*$"
    ),
    (
        r"^(?:(?:got|is there|have you got|do you have|have you|any|a|an|the|your|some|where is|wheres|where are"
        r"|can i (?:have|see|get)|i need|need"
        rf"|want|list of|full|all|show|see|give me|please|me|quick|idiots|list|what are|whats|basic"
        rf"|simple) )*{_GUIDE}(?: (?:for|of|on|with|this|you"
        r"|please|pls|using|to|use|me|thing|bot|it|here|questions?|queries|what|can|ask|i|understand|available"
        r"|somewhere|about|handy|work))*$"
    ),
    (
        r"(?:explain|describe|introduce) (?:yourself|how (?:you|this|it) works?|what (?:you|this|it)(?: can)?(?: do"
        r"| does| is| are)?(?: for)?"
        rf"|how (?:to|i|we)(?: can| should)? {_USE} {_IT})"
    ),
    (
        r"(?:i|we) (?:dont|do not|cant|didnt) (?:know|understand|get|see|work out|follow|fathom|figure out) (?:(?:how"
        r"|what|where) )?"
        r"(?:to (?:ask|say|do|type|use|start|begin|write|put)|any of (?:this|it)|this|how this works|im doing"
        r"|im meant to|you (?:can|do|want))"
        r"(?: (?:you|this|here|it|do|from me|ask|bot|thing|with|works?))*$"
    ),
    (
        r"(?:i )?(?:could do with|could use|would like|id like|want|need|require|after|looking for) (?:a |some "
        r"|a bit of )?(?:help|guidance"
        r"|assistance|a hand|support)(?: (?:here|please|with this|with you|using this|using you|to get started"
        r"|getting started))*$"
    ),
    (
        r"(?:can|could|would|will) (?:you|someone|anyone|somebody) (?:please )?(?:help|assist|give me a hand)(?: me"
        r"| us)?(?: (?:out|here|please"
        r"|with this|with you|use this|to use (?:this|you)))*$"
    ),
    (
        r"what (?:(?:sorts?|kinds?|types?) of )?(?:questions?|things?|stuff|queries) (?:do|can|will|would|could) (?:you"
        r"|this|it) (?:take|answer"
        r"|understand|accept|know|get|handle|deal with|like)(?: (?:about|best|here))*$"
    ),
    r"what can you (?:tell|show|answer|do for|help|offer)(?: me| us)?(?: (?:about|with|then|exactly))*$",
    (
        r"what (?:i|we) (?:can|could|should|may|might|am allowed to|are allowed to) (?:ask|say|do|type|use"
        r"|get)(?: (?:you"
        r"|here|for|about|it|this))*$"
    ),
    r"what else (?:can|do|could) (?:you|i|we) (?:do|answer|tell|ask|know|try|say)(?: (?:me|you|about|here))*$",
)
"""Each may stand alone or at the end of what somebody says of themselves."""
