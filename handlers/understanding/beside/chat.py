"""How people come to the point: "sorry me again,", "quick one:", "don't suppose you know". Nothing is asked by it."""

import re

from handlers.understanding.words.pattern import Pattern

_YOU = r"(?:you|u|ya|ye)"
_ASKS = (
    r"(?:what|whats|how|hows|who|whos|why|whys|when|where|which|is|are|was|were|do|does|did|has|have|can|could|any"
    r"|stop|cancel|show|give|tell|list)"
)
_BEFORE_A_QUESTION = rf"(?=[\s,.!-]+(?:and |but |so )?{_ASKS}\b)"
_KNOW = r"(?:know|would know|happen to know|have|have got|had|(?:can|could) (?:tell|give|show) (?:me|us))"
_CHAT = (
    (
        r"(?:(?:sorry|hi|hiya|hello|hey|morning|afternoon|evening|alright|ay up|ey up)[\s,.!-]*)?(?:it'?s )?"
        r"(?:only |just )?me again"
    ),
    (
        r"(?:just )?(?:a |another |one more |one last )?(?:quick|small|daft|silly|stupid|random|cheeky|last|final)"
        rf" (?:one|question|q|query|thing|ask)s?(?: for {_YOU})?(?: (?:from|off) me)?(?=\s*[,.:;!-])"
    ),
    r"(?-i:[Hh]m+|[Mm]mm+|[Uu]mm?|[Uu]hm*|[Ee]rm+|[Oo]oh+|[Aa]hh+)(?=[\s,.!-])",
    (
        rf"(?:i )?hope (?:{_YOU}|all)(?:'?(?:ve|re))?(?: (?:had|have|having|are|enjoyed|enjoying|got|get))*"
        r"(?: an?| ur| your| the)*(?: (?:good|lovely|nice|great|fab|restful|brilliant|relaxing|decent))*"
        r" (?:weekend|wkend|w/e|week|wk|day|break|holidays?|hols|leave|time|bank holiday|christmas|xmas|easter|summer)"
        r"(?: off| away)?"
    ),
    (
        rf"(?:i )?hope (?:{_YOU}|ur|your|youre|you're|all|alls|all's|this|that)(?: \w+){{0,3}}?"
        r" (?:well|ok|okay|good|keeping well|alright)"
    ),
    (
        r"(?:(?:wait|hang on|hold on|hold up)(?: (?:a|one|1) (?:sec|second|minute|min|mo|moment|tick))?"
        rf"|(?:one|1|just a) sec)(?=\s*,|[\s.!-]+(?:no|not|that|i mean|i meant|sorry|actually|{_ASKS})\b)"
    ),
    rf"go on(?: then)?(?=[\s,.!]+(?:and|also|just|list|with|{_ASKS})\b)",
    (
        r"(?:aye|yeah|yep|ooh?|ahh?|ach|och|er|erm|um|hmm+|righto|rightio|right)(?: (?:aye|yeah|right|so|then|ok))*"
        rf"{_BEFORE_A_QUESTION}"
    ),
    (
        r"(?:actually|basically|tbh|to be honest|honestly|anyway|now then|well then|so anyway|listen|look)"
        rf"{_BEFORE_A_QUESTION}"
    ),
    rf"(?:i'?m |i was |i am )?(?:just |only )?(?:wondering|curious|checking|to check){_BEFORE_A_QUESTION}",
    (
        r"(?:i|i'?m|i am|i was|we|we'?re|we are|we were) (?:just |only |really )*"
        rf"(?:wonder(?:ed|ing)?|hop(?:e|ed|ing)) (?:if |whether |that )?(?:{_YOU}|someone|somebody|anyone|anybody)"
        r"(?:'?d| could| can| might| would| will| may)(?: (?:please|possibly|kindly|just|be able to|help me|help))*"
    ),
    (
        r"(?:(?:i|we)(?: should|'?d| would| shall)?|it would|it'?d)(?: be)? (?:very |most |so |really |much )*"
        r"(?:grateful|glad|obliged|pleased|thankful|delighted|helpful|useful|appreciate(?: it)?)"
        r"(?: for|(?: to)? (?:have|see|receive|get|know)"
        rf"|(?: if)? (?:{_YOU}|someone|somebody) (?:could|would|can|might|will)"
        r"(?: (?:please|possibly|kindly|just|let me have|send me|let us have))*)?(?: sight of)?(?= \w)"
    ),
    (
        r"(?:please |pls )?remind (?:members|everyone|them|(?:the|my|our) (?:panel|committee|board|cabinet|members"
        r"|council|group|room|meeting|team))"
        r"(?!\s+who (?:still|owes?|ha(?:sn'?t|ven'?t|s not|ve not|s yet|ve yet)|didn'?t|missed|(?:is|are) late))"
        r"(?=\s+(?:what|whats|who|whos|which|how|hows|why|whether|when)\b"
        r"(?!.*\b(?:tomorrow|tonight|later|every|on (?:mon|tue|wed|thu|fri)\w*)\b))"
    ),
    rf"(?:could|can|may|might) i trouble {_YOU} (?:for|to)(?= \w)",
    (
        r"i (?:just )?wonder(?:ed)? (?:if|whether) (?:i|we) (?:might|may|could|can)(?: please)?"
        r"(?= (?:have|see|get|know)\b)"
    ),
    r"for the avoidance of doubt|for the record|(?:just )?to be (?:clear|sure)|in short",
    rf"(?:i )?(?:don'?t|do not) suppose {_YOU} {_KNOW}",
    (
        rf"(?:(?:i'?m )?not sure|dunno|no idea|don'?t know) (?:if|whether) {_YOU} (?:can help|can do this|will know"
        rf"|{_KNOW})(?:[\s,-]+but)?"
    ),
    rf"sorry (?:to|for) (?:keep )?(?:bother|bug|pester|trouble)(?:ing)?(?: {_YOU})?(?: again)?(?:[\s,-]+but)?",
    (
        r"(?:(?:some|any)(?:one|body)|(?:a |the )?(?:members?|residents?|councillors?|leader|chief exec(?:utive)?|chair"
        r"|boss)|they|cabinet|scrutiny|council)(?: (?:at|in|on|from) (?:the )?\w+)?(?: (?:just|has|have|is|are|was"
        r"|were|been|keeps?))* (?:ask(?:ed|ing|s)?|want(?:s|ed|ing)?(?: to know)?)(?: me| us)?"
        rf"{_BEFORE_A_QUESTION}"
    ),
    rf"(?:can|could|may|might) i (?:just |quickly )*(?:ask|check){_BEFORE_A_QUESTION}",
    (
        r"(?:i'?m |im |i am )?(?:dictating|typing|texting)(?: (?:this|it))?(?: (?:on|from|in|into) (?:my|the|a) \w+)?"
        r"(?: (?:so|and))?(?=[\s,]+(?:bear with me|what|whats|who|whos|which|how|hows|why|just|give|show|list|tell)\b)"
    ),
    rf"bear with me|question for {_YOU}|let me ask(?: {_YOU})?|as (?:discussed|promised|mentioned|requested)",
)
CHATTED = Pattern(rf"^\s*(?:(?:{'|'.join(_CHAT)})(?:[\s,.!:;–-]+|$))+(?=\S)", re.IGNORECASE)
