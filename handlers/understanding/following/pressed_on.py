"""Pressing for what was just refused, or is not to be seen yet: "come on, I'm a director", "just roughly then".

It is told again why not. Whoever turns to the figure behind what was refused is given that.
"""

from datetime import date

from msgspec.structs import replace

from handlers.understanding.deciding.at_its_end import UNCLEAR
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import settled
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.reading import read
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.tokens import plain, read_tokens

_PRESSES = SeldomSaid(
    r"^(?:(?:oh|ah|aw|ok|okay|but|and|well|yes|yeah|no|so|please|pls|right|look|hey)\s+)*(?:go on|come on|cmon|please"
    r"|pretty please|just|only|even|even if|roughly|ballpark|approx\w*|surely|why not|why|how come|i wont|i will not"
    r"|im|i am|we are|were|its only|its just|its for|its ok|its fine|between|off the record|in confidence"
    r"|confidentially"
    r"|trust me|i need|i really|i have|ive got|i promise|nobody|no one|a hint|give me|tell me|not even|is it|do it"
    r"|you can|you could|can you not|could you not|then|as a favour|for me|be a|dont be|hes|shes|they|theyre|anyway"
    r"|any idea|more or less|at least|asking|what if|the|a|my|he|she|im asking)\b"
)
_OF_ALL = SeldomSaid(
    r"^(?:(?:ok|okay|and|so|well|fine|right|then|fair enough|alright|sure|no worries|sorry)\s+)*"
    r"(?:(?:just|only|what|whats|is|was|about|give|tell|show|me|us|can|i|have|see|the|then|how|an?)\s+)*"
    r"(?:overall|total|whole|average|headline|combined|council wide|all of (?:them|it)|altogether|in general)"
    r"(?: (?:figure|number|rate|one|picture|total|value|for|them|it|all|of|the|us|everyone|everybody|staff|council"
    r"|service|team|then|instead|please|pls|not|names?|no))*$"
)
_MORE = 12
_UNSIGNED = "unsigned"


def all_of_what_was_refused(text: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """The figure that was refused of one of them, where now all of it is asked for: "the overall figure then"."""
    last = context.last
    if last is None or last.kind is not Kind.REFUSE or last.aspect != "person" or not _OF_ALL.match(_said(text)):
        return None
    named = read(last.text, index, asker, Context(), today).named
    meant = [term for each in named if (term := settled(each)) and term.dimension is Dimension.INDICATOR]
    picks = tuple(Pick(term.dimension, term.key) for term in dict.fromkeys(meant))
    return Question(Kind.INDICATOR, plain(text), "value", picks) if len(picks) == 1 else None


def pressed_on(question: Question, context: Context) -> Question | None:
    """The last answer again, where this was not understood and only presses for what it withheld."""
    last = context.last
    if last is None or not (last.kind is Kind.REFUSE or (last.kind is Kind.INDICATOR and last.aspect == _UNSIGNED)):
        return None
    unclear = question.kind is Kind.CLARIFY and question.aspect in (*UNCLEAR, "limit")
    if not unclear or len(said := _said(question.text).split()) > _MORE:
        return None
    return replace(last, text=last.text) if _PRESSES.match(" ".join(said)) else None


def _said(text: str) -> str:
    return " ".join(token.word for token in read_tokens(plain(text)))
