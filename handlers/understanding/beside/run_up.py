"""What leads up to a question in the same sentence: "I'm writing my speech and want to know", "if they ask me"."""

import re

from handlers.understanding.beside.side_remarks import names_in, partly_named, tells_an_indicator
from handlers.understanding.names.index import Index
from handlers.understanding.names.works_and_bodies import tells_a_body
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.tokens import plain, read_tokens

_I = r"(?:i|we)"
_OCCASION = (
    r"(?:briefings?|meetings?|papers?|reports?|one[ -]to[ -]ones?|1:1s?|121s?|1-1s?|calls?|speech|statements?"
    r"|sessions?"
    r"|slots?|interviews?|catch[ -]?ups?|deadlines?|presentations?|committee|board|cabinet|scrutiny|visits?"
    r"|appraisals?"
    r"|agendas?|chats?|notes?|slides|packs?|newsletters?|columns?|articles?|minutes|leaflets?|blogs?|hustings|surgery"
    r"|away ?day|supervision|hearing|inspection|panel|phone-?in|webinar|q ?(?:&|and) ?a)"
)
_DOING = (
    r"(?:writing|preparing|drafting|prepping|(?:putting|pulling) together|finishing|working on|editing|chairing"
    r"|presenting|briefing|in the (?:chair|hot seat)|off to|about to|due (?:at|in|to)|heading|seeing|meeting|standing"
    r"|speaking|getting ready|going (?:to|into)|sitting (?:down )?with|being (?:asked|quizzed|grilled|interviewed))"
)
_HAS_TO = r"(?:find|plug|fill|save|cover|close|raise|write|finish|prepare|brief|present|speak|stand up|report|face)"
_LEADS = (
    rf"(?:(?:so|ok|hi|hello|morning|right|look),? )?(?:{_I}(?:'?m|'?re| am| are| was| were) (?:just |now "
    rf"|currently )?{_DOING}\b"
    rf"|{_I}(?:'?ve| have|'?d| had)?(?: got)? (?:an? |my |the |some |to )?(?:[^\s,;]+ ){{0,5}}?{_OCCASION}\b"
    rf"|(?:{_I}(?:'?ve|'?m| have)? )?(?:just )?(?:come|came|got|been|stepped|walked|back) (?:out of|out from|back from"
    rf"|in from|off|from) (?:an? |my |the )?(?:[^\s,;]+ ){{0,5}}?{_OCCASION}\b"
    rf"|{_I}(?:'?ve| have)?(?:'?m trying| am trying| are trying| need| got)? to {_HAS_TO}\b"
    rf"|for (?:my|our|the|a|an|this|next|\w+'?s) (?:[^\s,;]+ ){{0,4}}?{_OCCASION}\b"
    r"|(?:[^\s,;]+ ){1,4}?(?:sits|meets|is sitting|is meeting) (?:on |this |next |tomorrow|tonight|today|in )"
    r"|(?:[^\s,;]+ ){1,4}?(?:will|is going to|are going to|is bound to|are bound to|may|might|is about to|'ll)"
    r" (?:be )?"
    r"(?:ask(?:ing)?|quiz(?:zing)?|press(?:ing)?|grill(?:ing)?|want|chas(?:e|ing)) (?:me|us)\b)"
)
_SEES = (
    r"(?:see(?:ing)?|know(?:ing)?|say(?:ing)?|tell(?:ing)? (?:them|him|her)|hear(?:ing)?|find(?:ing)? out"
    r"|show(?:ing)?"
    r"(?: (?:them|him|her))?|understand(?:ing)?|explain(?:ing)?|have|having|get|getting|check(?:ing)?|be told|quote"
    r"|giv(?:e|ing) (?:them|him|her))"
)
_WISHES = (
    rf"(?:(?:{_I}|they|all they|all {_I}|what {_I}|what they|he|she)(?:'?d|'?m|'?re|'?ll)? )?(?:really |just "
    rf"|now |only |also )*"
    r"(?:want(?:s|ed)?(?: is)?|need(?:s|ed)?(?: is)?|would (?:like|love|be grateful|appreciate)|(?<=d )like"
    r"|could do with"
    r"|must|have to|had better|(?:would|should) be (?:most |very |so )?(?:grateful|obliged|thankful|glad|pleased)"
    r"(?: for| of)?|(?:am |are )?(?:hoping|trying|looking)|(?:was |am )?wondering|(?:am |are )?after"
    r"|ought to)"
    rf"(?: to)?(?: be able to)?(?: {_SEES},?)?"
)
_ASKS = (
    r"(?:which|what|what's|whats|who|who's|whos|whose|how|how's|hows|when|when's|whens|where|where's|wheres|why"
    r"|is|are"
    r"|any|can|could|would|will|please|pls|give|show|tell|list|bring|pull|get|remind|do|does|did|has|have|send|find)"
)
_RUN_UP = SeldomSaid(
    rf"^(?P<before>{_LEADS}[^?!;]*?)(?:,| and| but| so|\.| -)+ (?:so |and |then |also )*(?:{_WISHES} (?=\S)"
    rf"|(?={_ASKS}\b))"
    r"(?P<asked>\S.*)$"
    rf"|^(?P<leading>for (?:my|our|the|a|an|this|next|\w+'?s) (?:[^\s,;]+ ){{0,4}}?{_OCCASION}(?: with [^\s,;]+)?),?"
    rf" {_WISHES}"
    rf" (?P<wanted>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKED_BY = SeldomSaid(
    r"^(?:so |and )?(?:if |when )?(?:(?!(?:what|which|who|how|when|where|why|i|we|you)\b)[^\s,;?]+ ){1,5}?"
    r"(?:has |have |had |just |keeps |keep |is |was |were |are |might |may |will )?(?:asked|asks?|asking|wants"
    r" to know"
    r"|wanted to know|want to know)(?: (?:me|us))?(?: (?:again|today|yesterday|last night|this morning))? "
    r"(?P<asked>(?:which|what|what's|whats|who|who's|whose|how|when|where|why)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AT_A_LOSS = Pattern(
    r"(?:,| and| but| -)+ (?:(?:i|we) (?:drew a blank|had(?:n'?t)? (?:a clue|the foggiest|no (?:idea|answer|clue))"
    r"|did(?:n'?t| not) (?:know|have (?:a clue|an answer))|could(?:n'?t| not) (?:answer|say|tell (?:them|him|her))"
    r"|was stumped|went blank|have no idea|haven'?t a clue|don'?t know)|what(?:'?s| is) the answer|what (?:do"
    r"|should|shall|can) i"
    r" (?:say|tell (?:him|her|them)|answer))"
    r"(?:\W*$|(?=\s*[.;!]\s+(?:how|what|which|who|where|when|so|can|could|is|are)\b))",
    re.IGNORECASE,
)
_TELLS_OF_WHICH = Pattern(
    r"\b(?:my|mine|i'm|i am|i've|i have|i own|which (?:\w+ )?(?:services|teams|departments|directorates"
    r"|portfolios|areas|parts)"
    r"|the whole council|council[ -]wide|across the council|everything)\b",
    re.IGNORECASE,
)
"""What is asked tells itself what it is about, whatever was named before it."""


_OF_THE_BODY = Pattern(
    r"\bthey\b|\bwe(?:'ve| have)? (?:asked|told|set|want\w*)\b"
    r"|\b(?:got|was|were|been|did) (?:decided|agreed|settled|said|discussed|concluded)\b|\bwhat (?:happened|went"
    r" on)\b",
    re.IGNORECASE,
)
"""What is asked of a body that is named before it: "I missed Cabinet, what got settled"."""


_SIGH = SeldomSaid(rf"^(?:(?:oh|ah|ooh|aha|hmm+|um+|er+m?)\b[\s,.]*)+(?:and |but |so )*(?={_ASKS}\b)", re.IGNORECASE)
""" "Oh and when is Cabinet next"."""


def without_run_up(typed: str, index: Index) -> str:
    """What is asked, without why or for when, unless that may tell what it is about."""
    text = plain(typed)
    if sigh := _SIGH.match(text):
        typed = text = text[sigh.end() :]
    asked = _ASKED_BY.match(text)
    if asked:
        return _AT_A_LOSS.sub("", asked["asked"])
    found = _RUN_UP.match(text)
    if found is None:
        return _AT_A_LOSS.sub("", text) if _AT_A_LOSS.search(text) else typed
    before, rest = found["before"] or found["leading"], found["asked"] or found["wanted"]
    if tells_a_body(before, index) and _OF_THE_BODY.search(rest):
        return typed
    if _names(before, index) and not (_TELLS_OF_WHICH.search(rest) or _names(rest, index) or tells_a_body(rest, index)):
        return typed
    return _AT_A_LOSS.sub("", _with_what_was_told(before, rest, index))


def _with_what_was_told(before: str, rest: str, index: Index) -> str:
    """What is asked with what "those" are, which the run-up told: "he was on about FOI, so are we answering those"."""
    told, meant = _ON_ABOUT.search(before), _TOLD.search(rest)
    if not (told and meant and _names(rest, index)) or _TELLS_OF_WHICH.search(rest):
        return rest
    about = read_tokens(told["what"])
    known = names_in(about, index) or tells_an_indicator(about, index)
    return f"{rest[: meant.start()]}{told['what']}{rest[meant.end() :]}" if known else rest


_ON_ABOUT = SeldomSaid(
    r"\b(?:about|over|regarding|re)\s+(?:our |the |all )*(?P<what>(?:[^\s,;.]+ ){0,5}[^\s,;.]+)[\s,;.]*$", re.I
)
_TOLD = Pattern(
    r"\b(?:those|these|them|that|it)\b(?= (?:on|in|within|at|by|for|to|please|pls|is|are)\b|[?.!\s]*$)", re.I
)


def _names(text: str, index: Index) -> bool:
    """Whether a name stands there, or a telling part of one, bodies left out."""
    tokens = read_tokens(text)
    return bool(names_in(tokens, index)) or bool(partly_named(tokens, index))
