"""Turns of phrase for what an indicator means, what counts towards it and how it is worked out."""

from handlers.understanding.phrases.words_of_one import FIGURE, IT, THE

_TELLS = (
    r"(?:mean|means|measure|measures|cover|covers|include|includes|count|counts|capture|captures|represent"
    r"|represents|refer to"
    r"|refers to|stand for|stands for|track|tracks|consist of|comprise|comprises|entail|involve|take in|takes in"
    r"|describe|signify"
    r"|denote|relate to|tell (?:us|me|you)|tells (?:us|me|you)|show (?:us|me)|look at|looks at|boil down to|exclude"
    r"|excludes)"
)
_IN = (
    r"(?:included?|excluded?|counted|count|counts|covered|captured|in scope|out of scope|left out|ruled (?:in|out)"
    r"|goes in"
    r"|go in|goes into|go into|falls? (?:under|within|into)|comes? under|feeds? into|makes? up|gets? counted"
    r"|qualif(?:y|ies)"
    r"|classed|classified|regarded|treated|recorded|reckoned|eligible|constitutes?)"
)
_WORKED_OUT = (
    r"(?:calculate[ds]?|compute[ds]?|derive[ds]?|work(?:ed)? (?:\S+ ){0,4}?out|measure[ds]?(?! up)|define[ds]?"
    r"|arrived? at|put together|produced?"
    r"|compiled?|add(?:ed)? up|built up|made up|tall(?:y|ied)|gauged?|assess(?:ed)?|quantif(?:y|ied)|constructed"
    r"|put together|figured? (?:\S+ )?out|get (?:to|at|that|from))"
)
_TEXT = (
    r"(?:definitions?|descriptions?|spec(?:s|ification|ifications)?|meaning|method(?:ology|ologies)?|formula"
    r"|calculation|criteria"
    r"|criterion|counting rules?|technical (?:notes?|guidance|details?)|glossary(?: entry)?|small print|explainer"
    r"|composition"
    r"|make ?up|inclusions?|exclusions?|workings|components?)"
)

MEANING: dict[str, tuple[str, ...]] = {
    "definition": (
        (
            rf"what (?:exactly |actually )?(?:{IT}|{THE}(?:indicator|measure|kpi|pi|metric|one))"
            rf"(?: (?:actually|really|exactly))* (?:means?|stands? for|refers? to|represents?)(?= |$)"
            rf"(?! (?:for|to|that)\b)|what means(?= {IT})"
        ),
        (
            rf"what (?:exactly |actually |precisely )?(?:(?:does|do|did)(?: {IT}| we| you| they)(?: (?:actually|really"
            rf"|exactly|even|all|by))*|(?:is|are|s) {IT} (?:supposed|meant|there|designed|intended) to)"
            rf" {_TELLS}(?= |$)(?! (?:us|me|you) (?:about|what|when)\b)"
        ),
        (
            r"what (?:do|does|did|are) (?:we|you|they|people|the council|you lot)(?: (?:actually|really|exactly"
            r"|even))* (?:mean|meaning|understand|measure|measuring|count|counting|track|tracking|capture"
            r"|capturing)(?: (?:by|as|with|under|here|in))?"
        ),
        (
            rf"(?:what|which|who|whats|whos|who is|what sort of \w+|what kind of \w+)(?: (?:things|people|cases"
            rf"|sort of things|ones|bits|exactly|all|actually))*"
            rf"(?: (?:is|are|gets?|was|were|being|to be))* {_IN}(?: (?:as|to|in|into|under|by|towards|from|for|of"
            rf"|within|here))*(?= (?:{THE}§|and|or|an?)|$)(?= .*§|$|.*\b(?:and|or)\b)"
        ),
        (
            r"(?:who|what)(?:s| is| gets?| goes| are)? (?:in|included|counted|goes in|left in) and (?:who|what)?(?:s"
            r"| is| gets?| goes| are)? ?(?:out|not|left out|excluded|isnt|doesnt)"
        ),
        (
            r"(?<=§ )(?:(?:and |who |what |whats |whos |is |goes |gets )*(?:goes in|left out|included|excluded|counted"
            r"|counts))+"
        ),
        (
            rf"how(?: exactly| precisely)?(?:s| is| are| was| were| do| does| did| would)?(?: (?:we|you|they|i|one"
            rf"|people|the council))? (?:{IT} )?(?:(?:being|actually|exactly|all) )*{_WORKED_OUT}(?= |$)(?! (?:better"
            rf"|there|up to|back)\b)"
        ),
        rf"how (?:do|does|did) (?:we|you|they|one) (?:get|come) (?:to|at|up with)(?= .*(?:§|{FIGURE}))",
        (
            rf"(?:{THE}|what(?:s| is| are)? |give |me |official |formal |technical |exact |precise |full |proper "
            rf"|agreed |show |asked for |have |got |see |need )*{_TEXT}(?: (?:of|for|on|behind|used|to|used for))*(?= "
            rf"|$)"
        ),
        (
            r"(?:the |any |what are the |whats the |what |our )*(?:rules?|guidance|guidelines|parameters"
            r"|ground rules)(?: (?:for|of|on|behind|around|about))+(?: (?:counting|measuring|recording|working out"
            r"|what counts))?(?= .*§)"
        ),
        (
            r"(?:in|using|put in(?:to)?) (?:plain|simple|laymans?|everyday|ordinary|easy|normal) (?:english|terms|words"
            r"|language)(?= what (?:is|are|does|do)\b)"
        ),
        (
            rf"(?:explain|describe|clarify|outline|remind me|tell me)(?: to (?:me|us))? (?:what"
            rf"|how)(?= {THE}§(?: §)* (?:is|are|means?|covers?|measures?|includes?|counts?|works?)\b)"
        ),
        rf"(?:explain|describe|clarify|outline|spell out)(?: what)?(?: {IT} (?:covers|includes|measures|counts|means))",
        r"(?:explain|describe|clarify|outline|spell out) what|spell out",
        (
            rf"what(?:s| is| are)? {THE}§(?: §)* (?:made (?:up )?of|composed of|based on|about|all about"
            rf"|when its at home|supposed to (?:be|mean|measure|show|capture|tell us)|trying to measure|in plain \w+"
            rf"|measuring|measured by|a measure of|tracking|counting)(?= |$)"
        ),
        r"(?<=§ )(?:means?|stands for|is short for|refers to) (?:what|wot)(?: (?:exactly|actually|please|pls|then))*$",
        (
            r"what (?:on earth|the heck|the hell|exactly|precisely) (?:is|are|s)(?: (?:a|an|the|this))? (?=§)|what(?:s"
            r"| is) this(?= §)(?! §(?: §)* (?:at|on|now|like|doing|looking))"
        ),
        (
            r"what (?:kind|sort|type) of (?:thing|measure|indicator|number|figure) (?:is|are)|what makes (?:something"
            r"|it|a thing|somebody|someone)(?= (?:a|an|count))"
        ),
        r"what(?:s| is| are)? (?:in|out of|within|outside)(?: of)? (?:the )?scope(?: (?:for|of))?",
        (
            r"what(?:s| is)? (?:it|that|this) (?:made up of|based on|all about)|(?<=§ )(?:meaning|definition|explained"
            r"|defined|spec|criteria)(?= |$)"
        ),
    ),
}
