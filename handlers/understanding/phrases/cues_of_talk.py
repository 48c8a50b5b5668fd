"""Turns of phrase that are about no figures: help, greetings, thanks, yes and no."""

from handlers.understanding.phrases.said_help import HELPED
from handlers.understanding.phrases.said_remarks import REMARKED
from handlers.understanding.phrases.said_thanks import THANKED

TALK: dict[str, tuple[str, ...]] = {
    "help": (
        *HELPED,
        (
            r"^(?:youre|you are|you|this is|its|that was|thats) (?:\w+ )?(?:useless|rubbish|stupid|thick|hopeless"
            r"|no help|not (?:much )?help(?:ful)?|pathetic|terrible|dumb|crap)(?: at this)?$"
        ),
        r"^(?:help|menu|commands?|options?|instructions?|get started|start|tutorial)(?: me)?(?: please| pls)?$",
        r"^(?:i need|can i get|need|some) help$",
        r"^help(?: me)?(?: with this| with you| to use you| using this)$",
        (
            r"what (?:can|could|do|should) (?:you|u|i|we|this(?: bot| thing)?|it|outturn|the bot) (?:(?:do"
            r"|ask|say|type)(?: you)?(?: for me)?)$"
        ),
        r"what (?:can|could|may|am) (?:i|we) (?:ask|say|type|do|see|look at|allowed to see)(?: you)?(?: here)?$",
        r"what (?:questions|things|sort of things|kind of things|sorts of questions) can (?:i|we|you)\b",
        (
            r"what (?:(?:sorts?|kinds?|types?) of )?(?:things?|questions?|stuff|queries) (?:can|could|should|do|may)"
            r" (?:i|we|you|u|people) (?:ask|say|type|tell|know|answer|help with|do)(?: (?:you|me|us|it|this))?"
            r"(?: (?:about|for|with|here|then|please|pls|love|mate|pet))*$"
        ),
        (
            r"how (?:do|does|can|should) (?:i|we|you|it|this|this thing|this bot|the bot)"
            r" (?:work(?! (?:\S+ ){0,4}out\b)"
            r"|use (?:this|you|it|the bot)|get started)"
        ),
        r"(?:who|what) are (?:you|u)$|what is this(?: bot| thing)?$|are you (?:a )?(?:bot|robot|human|real)",
        r"what (?:are|is) (?:this|you|outturn|the bot) for",
    ),
    "teaching": (
        r"(?:^|(?<= ))(?:please |can you |could you )*(?:remember|learn|note) (?:that|this|it)$",
        r"^(?:please |can you |could you )*(?:remember|learn|note) (?:that )?(?:\S+ ){1,6}(?:means?|stands for)(?= \S)",
        (
            r"^(?:when|if|whenever) (?:people|we|i|they|anyone|anybody|someone|members|councillors|you)"
            r" (?:say|says|write|type|mention|ask for|ask about) (?:\S+ ){1,6}(?:they|we|i|it) (?:really )?means?"
            r"(?= \S)"
        ),
    ),
    "how to": (
        (
            r"^(?:how|where) (?:do|can|would|should|could) (?:i|we|you|people) (?:actually )?(?:submit|enter"
            r"|return|send(?: in)?|give|put(?: in)?|type|hand in|file|fill in"
            r"|record|correct|sign off|approve|get(?! (?:to|at|from)\b)|read|see|export|download|set up|upload|import"
            r"|log in|change|add"
            r"|undo|report)"
            r"(?: (?:a|an|the|my|our|your|these|this|it|them|§|figures?|returns?|data|spreadsheet|excel|csv|chart"
            r"|table"
            r"|colou?rs?|rating|ratings|target|comment|deputy|reminder|digest|file|numbers?|off|in|for|to|of|as"
            r"|here|by))*$"
        ),
        (
            r"^what (?:do|does) (?:the )?(?:red|amber|green|rag|colou?rs?)(?: (?:rating|ratings|and|or|red|amber"
            r"|green))* mean$"
        ),
    ),
    "greeting": (
        (
            r"^(?:(?:hi|hello|hey|hiya|morning|evening(?= (?:all|everyone|team|folks))"
            r"|good (?:morning|afternoon|evening|day)|alright|yo|greetings)"
            r"(?: (?:there|all|bot|outturn|team|everyone|again|hi|hello))*)$"
        ),
        r"^(?:how are you|you ok|hows it going)(?: today| doing)?$",
    ),
    "thanks": (
        *THANKED,
        (
            r"^(?:(?:ok|okay|great|perfect|brilliant|lovely|super|fab|excellent|nice|good|right|many|thats"
            r"|very|much|really|all)* ?)*"
            r"(?:thanks|thank you|thankyou|thx|ta|cheers|nice one|much appreciated|appreciated|great"
            r"|perfect|brilliant|lovely|fab"
            r"|excellent|got it|good to know|helpful|useful|noted|super|good stuff|well done|bye|goodbye|ok great)"
            r"(?: (?:very much|so much|a lot|a million|for that|for this|for your help|bot|mate|all|again"
            r"|that helps|thats great"
            r"|thats all|thats helpful|you|then|now|a bunch))*$"
        ),
    ),
    "remark": (REMARKED,),
    "yes": (
        (
            r"^(?:yes|yep|yeah|yup|y|aye|ok|okay|confirm|confirmed|correct|thats right|right|sure|go ahead"
            r"|do it|yes please|save it"
            r"|save|thats correct|please do|agreed|fine|definitely|absolutely)(?: (?:thats|it|is|please"
            r"|correct|right|fine|pls))*$"
        ),
    ),
    "no": (
        (
            r"^(?:no|nope|n|nah|cancel|stop|never ?mind|forget it|dont|no thanks|no thank you|leave it|scrap that"
            r"|wrong|not that|thats wrong|ignore that|abort)(?: (?:thats|it|please|that|thanks))*$"
        ),
    ),
}
