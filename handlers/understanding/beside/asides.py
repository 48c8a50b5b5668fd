"""What is said beside a question: labels, greetings, words of force, and the occasion that it is asked for."""

import re

from handlers.understanding.beside.chat import CHATTED
from handlers.understanding.names.bodies_said import opening_occasion
from handlers.understanding.words.few_words import ALL_OF_IT, FEW_WORDS
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence

_OCCASION = SeldomSaid(
    r"(?<![\w§])(?:do|does|did|doing|done|try|tries|tried|trying) (?:their|our|my|his|her|your|its) (?:very |level )?"
    r"best(?!\w)|(?<![\w§])(?:(?:(?:about|only|a|one|two|five|ten|couple of|few|\d+) )+"
    r"(?:mins?|minutes?|hours?|hour or so) )?"
    r"(?:before|ahead of|in time for|ready for|prior to|in advance of) (?:(?:an?|the|our"
    r"|my|next|this|last|full|portfolio|\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct"
    r"|nov|dec)[a-z]*) )*(?:cabinet|council|scrutiny|committee|board|panel|meeting|prt"
    r"|smt|cmt|dmt|briefing|call|(?:(?:senior|corporate|executive|extended|wider) )*(?:management|leadership|executive)"
    r" (?:team|board|group))(?: meeting| briefing| call)?(?!\w)"
)
_ASIDE = SeldomSaid(
    r"(?<![\w§])(?:(?:and |but )?when (?:was|were|is|are)(?: \S+){1,5}? (?:going|planning|meaning|intending) to (?:tell"
    r"|let|inform|mention|say|own up|come clean)(?: (?:us|me|anyone|anybody|people|members|know|to|it|so|about|this))*$"
    r"|remind (?:the |our |my )?(?:panel|board|committee|members?|cabinet|council|team|room|meeting)(?= (?:what|how|who"
    r"|why|when|where|which)(?!\w))"
    r"|(?<!going to )(?<!coming to )(?<!coming up at )(?<!whats on at )(?<!due at )(?:cabinet|council|scrutiny"
    r"|committee|board|meeting|prt|smt|cmt|dmt)(?= (?:on|next|this) (?:mon(?!th)|tue|wed|thu|fri|sat|sun|week))"
    r"|(?:having|grabbing|got|doing) (?:a |an |my )?(?:quick |nice )?(?:coffee|tea|lunch|catch ?up|chat|121|1 2 1"
    r"|one to one|meeting|drink) with|catching up with|sitting down with|meeting up with"
    r"|over (?:a |an )?(?:quick |nice )?(?:cup of (?:tea|coffee)|cuppa|coffee|tea|brew|lunch|breakfast|dinner|supper"
    r"|pint|drink)|(?:at|for) (?:(?:the|our|my|next|this|a) )*meeting|(?:on|by|next|this) (?:mon|tue|tues|wed"
    r"|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday)|(?:corp|corporate"
    r"|council|business|service) (?:plan|strategy)(?= (?:priorit|objective|aim|theme|goal)| §)"
    r"|in (?:(?:no more than|one|two|three|a|an|just|plain|simple|short|few|couple of|single|\d+) )+(?:sentences?"
    r"|words?|lines?|paragraphs?|paras?|bullets?|bullet points?|nutshell|english|terms|language|breath|go)"
    rf"|{FEW_WORDS}|{ALL_OF_IT}"
    r"|per (?:100k|1k|10k|100,000|10,000|1,000"
    r"|100000|10000|1000|head|fte|household|capita|person|employee|staff member|resident|thousand"
    r"|\d[\d,]*k?)(?: (?:people"
    r"|population|households|residents|collections))?"
    r"|(?:in|as) (?:a |an )?(?:whole |round )?(?:secs?|seconds?|mins?|minutes?|hours?|days|weeks|pounds|quid|pence"
    r"|£|%|percent|percentage|tonnes|kilos|miles|numbers|words|figures|money|cash terms|real money)"
    r"(?= (?:please|pls|plz|thanks|ta|cheers|then|if|and|or)(?!\w)|$))(?!\w)"
)

_LABEL = Pattern(r"^\s*(?:foi|foi request|request|question|q|re|subject|urgent|fyi)\s?:", re.IGNORECASE)
_GREETING = SeldomSaid(
    r"^\s*(?:good (?:morning|afternoon|evening)(?: all| everyone| team| folks)?+"
    r"|(?:morning|afternoon|evening)(?: all| everyone| team| folks)?(?=\s?[,.!-]\s*\w)"
    r"|(?:hi|hello|hey|hiya|ey up|eyup|ay ?up|wotcha|oi oi|yo)(?: there| again| all| everyone| team| folks| both"
    r"| bot)?+)[\s,.!-]+(?=\w)",
    re.IGNORECASE,
)
_NEW_TO_IT = Pattern(
    r"^\s*(?:(?:hi|hello|hey|so|morning|afternoon|evening)[\s,.!-]+)*(?:i ?'?ve |ive |i have |i was |i )?"
    r"(?:(?:just|only|recently|newly) )*(?:(?:been|was|got) (?:given|handed|assigned|landed with)|inherited"
    r"|taken (?:on|over)|took (?:on|over)|picked up)(?= \w)",
    re.IGNORECASE,
)
""""Just been given": how somebody came to what is asked about."""
_FORCE = SeldomSaid(
    r"(?:(?<=\bwhat)|(?<=\bwho)|(?<=\bwhy)|(?<=\bhow)|(?<=\bwhen)|(?<=\bwhere))"
    r" (?:on earth|in the world|(?:in |the )*(?:hell|heck|blazes|devil|deuce)|in gods name)(?:['’]?s)?\b",
    re.IGNORECASE,
)
""""What the heck": said for force, meaning nothing."""
_HERE = Pattern(
    r"(?:(?<=\bwho)|(?<=\bwhich person)|(?<=\bwhich officer)|(?<=\bwhich manager)"
    r"|(?<=\bwhich team)) (?:is it )?(?:(?:over )?(?:at|in|within|inside|down|up) )?(?:(?:the|our|your|this) )*"
    r"(?:council|authority|town hall|city hall|county hall|civic centre|organisation|(?<=this )place|here)(?: that"
    r"| who)?"
    r"(?= [a-z])",
    re.IGNORECASE,
)
""""Who at the council looks after potholes": nobody else is asked about."""
_PUT_ASIDE = r"\b(?:no|nope|scrap that|forget that|strike that|ignore that)\b"
_MAY_BEGIN_AGAIN = SeldomSaid(_PUT_ASIDE, re.IGNORECASE)
"""Looked for first: most texts put nothing aside, and where something was begun takes long to find."""

_BEGUN_AGAIN = Pattern(
    r"^.*?\w.*?(?:\.{2,}|…|\s-|[,;.!?])\s*(?:(?:actually|oh|sorry|hmm|wait)[\s,.!-]+)*"
    rf"{_PUT_ASIDE}[\s,.!-]+"
    r"(?=(?:(?:just|rather|instead|please|pls|can you|could you) )*(?:show|list|give|tell|what|which|who|how|chart|plot"
    r"|compare)\b)",
    re.IGNORECASE,
)
"""What was begun and is put aside: "which panel... no, just show me the reds"."""


def unsaid(typed: str) -> str:
    """The text with blanks for a label or greeting before it and for what only lends a question force."""
    begun = (_BEGUN_AGAIN,) if _MAY_BEGIN_AGAIN.search(typed) else ()
    for pattern in (*begun, _LABEL, _GREETING, CHATTED, _NEW_TO_IT, _FORCE, _HERE):
        typed = pattern.sub(lambda found: " " * len(found.group()), typed)
    return typed


def occasion_words(sentence: Sentence) -> set[int]:
    """The places of what only tells when it is wanted: "before cabinet on the 8th"."""
    return _places(_OCCASION, sentence) | opening_occasion(sentence)


def aside_words(sentence: Sentence) -> set[int]:
    """The places of what tells nothing of what is asked about: "per household", "for the meeting"."""
    return _places(_ASIDE, sentence)


def _places(pattern: SeldomSaid, sentence: Sentence) -> set[int]:
    return {place for found in pattern.finditer(sentence.text) for place in sentence.span(found)}
