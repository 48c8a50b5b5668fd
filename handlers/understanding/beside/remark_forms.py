"""The forms of remarks beside a question, and the words that make one part of the question again."""

import re

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.word_list import words

_LED_IN = (
    r"(?:(?:as you know|as ever|as usual|as always)\s+"
    r"|(?:and|but|so|that|because|cos|coz|bc|as|while|though|although|in case|just|also|sorry|anyway|again|hi|hiya"
    r"|hello|hey|morning|afternoon|evening|oh|ah|well|ok|okay|right|look|honestly|tbh|before|please|pls|there|all"
    r"|thanks|cheers)\s+)*"
)
_SOMEBODY = (
    r"(?:i|i'?m|i'?ve|i'?d|i'?ll|we|we're|we've|weve|we'd|we'll|you'?ve|you'?ll|he|he's|she|she's|they"
    r"|they'?re|they'?ve|(?:some|any|every|no)(?:one|body)|people|folks?|residents|members|colleagues|were(?= \w+ing\b)"
    r"|(?:my|our|the|a|one of (?:my|our|the)) (?:boss|leader|chair|deputy|member|councillor|resident|neighbour|wife"
    r"|husband|ward|phone|laptop|screen|paper|papers|pack|link|internet|wifi|train|meeting|press|local press)s?)"
)
_PASSED_ON = (
    r"(?:wants?|needs?|would like|is keen|are keen|keeps? asking|(?:is|are|was|were|has been|have been) asking|asked"
    r"|has asked|have asked)(?: (?:me|us|to|know|an|answer|it|this|that|about|again|for|now|today|tomorrow|by|then))*$"
)
_SAID = (
    r"(?:said|says|say|saying|told|tells|reckons?|reckoned|thinks?|thought|heard|claims?|claimed|mentioned|insists?)"
)
CLAIM = SeldomSaid(
    rf"{_LED_IN}(?:{_SOMEBODY}|(?:a|an|the|my|our|this|one of|some|cllr|councillor|mr|mrs|ms) \w+)"
    rf"(?P<who> (?:\S+ ){{0,6}}?)(?P<rest>{_SAID} (?:\w+ ){{0,2}}?"
    r"(?:it'?s?|that'?s?|they'?re|they|we'?re|we|things)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
"""What somebody is said to have said: "somebody on the doorstep said it's gone down"."""
PASSED_ON = SeldomSaid(
    rf"{_LED_IN}(?:{_SOMEBODY}|(?:the|my|our|cllr|councillor|mr|mrs|ms|a) \w+(?: \w+)?|cabinet|scrutiny) {_PASSED_ON}",
    re.IGNORECASE,
)
"""For whom it is asked: "the chief exec wants to know"."""
LOOKED = Pattern(
    rf"{_LED_IN}(?:(?:the )?last time (?:i|we) |when (?:i|we) last )"
    r"(?:looked|checked|heard|saw|asked|knew)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
"""What somebody remembers of it: "last time I looked it was 48%"."""
STATED = Pattern(rf"{_LED_IN}{_SOMEBODY}\s+(?:only (?=\w+ing\b))?(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
WHAT_FOR = Pattern(
    rf"{_LED_IN}(?:(?:it|this|that)(?:'?s| is| was| will be)?|they'?re|(?:the )?(?:question|reason|context)(?:'?s| is))"
    r"\s+\S",
    re.IGNORECASE,
)
COURTESY = Pattern(
    rf"{_LED_IN}(?:(?:don'?t|do not|never) (?:worry|mind|panic|rush|fret|stress|shoot)"
    r"|you'?re (?:a|an|the|so|too|very) \w+"
    r"|no (?:rush|hurry|panic|worries|pressure|bother|problem|urgency|need)|not urgent|nothing urgent"
    r"|(?:when|if)(?:ever)? (?:you|u|ya|ye|you'?ve|you'?re|i (?:may|might|can|could)|that'?s|it'?s|poss|possible)\b"
    r"|(?:as|so) soon as (?:you|u|poss|possible)|much appreciated|apologies|forgive|excuse|pardon"
    r"|sorry (?:to|for|if|about|it|its|it's|this|im|i'm)"
    r"|hope\b|trust (?:you|all)|thank(?:s| you) (?:in|for|so|ever|very)|bear with"
    r"|promise|by the way|btw|(?:so )?here (?:goes|we go)\s*$|fingers crossed|bless (?:him|her|them|you)\b"
    r"|that'?s (?:all|it|everything)(?: (?:from me|for now|i wanted|i need))*\s*$|just (?:being )?(?:nosy|curious)"
    r"|no (?:more )?(?:excuses|waffle|spin|nonsense|flannel|fluff|fuss|faff(?:ing)?|jargon|ifs|buts|messing"
    r"|sugar ?coating|arguments?|dithering|delays?|small talk|ifs,? (?:no|or|and) buts)"
    r"(?: (?:about|please|this time|thank you|pls))*\s*$"
    r"|long (?:day|week|time)|busy (?:day|week)|silly me|my (?:mistake|fault|error|bad)|(?:my )?finger trouble|typo"
    r"|(?:a |another |one more |just |probably |possibly |maybe )*(?:quick|daft|silly|stupid|small|simple|random|odd"
    r"|cheeky|last|final) (?:one|question|query|thing|ask)s?\b)",
    re.IGNORECASE,
)
AT_WORK = Pattern(
    rf"{_LED_IN}(?:currently |still |only |now |am |busy )*(?:(?P<doing>[a-z]{{2,}}ing|lost|forgot|forgotten|mislaid"
    r"|got|had|been) (?:a|an|the|my|our|some|his|her|their|this|for|on|to|with|at|in|into|away|asked|told|today"
    r"|tonight|tomorrow|two|five|ten|twenty)\b|off to\b|on (?:my|the) way\b|stuck\b|running late\b|back from\b|due in\b"
    r"|in a (?:rush|hurry|meeting|taxi|car)\b"
    r"|(?:got|have|had|due|chairing) (?:\w+ ){0,2}?(?:meetings?|calls?|briefings?|surgery|group|panel"
    r"|interviews?|session)"
    r" (?:in|at|within|starting|shortly|soon|next|now|this|later|coming|about|first thing)\b)",
    re.IGNORECASE,
)
"""What somebody is at: "Writing a speech", "Lost the paper", "On my way in"."""
WEATHER = SeldomSaid(
    r"(?:(?:what|it'?s|its|such)\s+)*(?:a\s+)?(?:bit\s+)?(?:really\s+|very\s+|so\s+)?"
    r"(?:lovely|beautiful|glorious|gorgeous|nice|grand|fine|miserable|horrible|awful|terrible|dreadful|dreich|filthy"
    r"|foul|wild|bitter|cold|freezing|wet|windy|foggy|frosty|hard|thick|grey|sunny|warm|hot|mild)\s+"
    r"(?:old\s+)?(?:frost|sunshine|sunrise|sunset|rain|snow|weather|fog|mist|wind|storm|morning|afternoon|evening|day"
    r"|night|out|outside|drizzle|sky|skies|spell)\b"
    r"(?:\s+(?:out|outside|again|today|tonight|this|morning|on|at|in|over|along|by|down|the|there|here|we|weve|we've"
    r"|had|are|having|isnt|isn't|it|is|been|(?<=the )\w+))*\s*$",
    re.IGNORECASE,
)
"""What is said of the weather, wherever it is: "lovely frost on the prom today"."""
CALLED = Pattern(
    r"as (?:(?:we|they|i|people|some|everyone|everybody)(?: all| always| still)? (?:used to )?"
    r"(?:call|called|calls|say|said|put|know|knew|name|named)(?: it| them| that)?|(?:it|they|that) (?:was|is|were|are)"
    r"(?: once| now| then| still)? (?:called|known))(?: now| then| once| here| nowadays| in my day)*\s*$",
    re.IGNORECASE,
)
"""How the words before it are used: "as we used to call it"."""
RHETORICAL = Pattern(
    r"(?:and |so |but )?when (?:was|were|is|are) (?:\w+ ){1,4}(?:going|planning|intending|meaning|about) to"
    r" (?:tell|let|inform|mention|own up|admit|say|warn|show)\b",
    re.IGNORECASE,
)
"""Asked to blame, not to be told: "and when was Cabinet going to tell us?"."""
OWNED_UP = Pattern(
    r"\b(?:sorry|apolog\w+|wrong|mistakes?|errors?|typos?|slip\w*|finger|fault|late|oops|bad)\b", re.IGNORECASE
)
"""What is said with a correction."""

ASKS = words(
    "what whats which whichever whose how hows why whys where wheres when whens whether show list give compare chart"
    " plot graph find"
)
WISHES = words(
    "want wants wanted need needs needed like prefer require mean means meant after interested care cares bothered"
    " fussed responsible cover covers lead leads run runs own owns manage manages represent represents"
    " oversee oversees look looks looking focus focused focusing stick sticking limit limited wish"
)
LIMITS = words(
    "only except excluding exclude excl including include bar barring without ignoring ignore instead rather than apart"
    " other others skip drop leave leaving omit minus versus vs against compared remove since until till between"
)
_OF_FIGURES = words(
    "red reds amber ambers green greens rag rating ratings rated strategic operational statutory annual annually"
    " monthly quarterly yearly cumulative provisional indicator indicators measure measures kpi kpis quarter quarters"
    " qtr qtrs month months year years yr yrs half halves ytd yoy forecast trend trends target targets tolerance owner"
    " owners january february march april june july august september october november december jan feb apr jun jul aug"
    " sep sept oct nov dec spring summer autumn winter per average benchmark ward wards area areas service services"
    " directorate directorates portfolio portfolios priority priorities"
)
NARROWING = LIMITS | _OF_FIGURES
LED_TO = words("in for from within across")
OCCASIONS = words(
    "cabinet scrutiny council committee executive exec group comms press conference budget work lunch dinner tea coffee"
    " interview annual bed breakfast holiday leave cover context info information reference purposes"
)
TOPIC = words("about regarding re concerning")
POINTING = words("it that this them those these you me us her him all everything anything")
NO_DOING = words(
    "including excluding ignoring leaving skipping counting comparing adding showing meaning regarding concerning"
    " missing outstanding remaining pending according starting ending beginning going being having"
)
A_WHILE = words("minute minutes min mins hour hours second seconds sec secs day days week weeks oclock am pm")
