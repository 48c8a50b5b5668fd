"""What people say to have what was told one after the other side by side: "put those next to each other"."""

from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_BESIDE = Pattern(
    r"\bside by side\b|\bback to back\b|\b(?:next to|alongside|beside|against) (?:each other|one another)\b"
    r"|\b(?:on|onto|in|as) (?:the same|one|a single) (?:axes|axis|chart|graph|plot|page|table|picture)\b|\btogether\b"
    r"|^(?:and |ok |so |now |then )*(?:difference|gap|change|movement|comparison|swing) between (?:them|those|these"
    r"|the two|the pair|each)\b"
)
_AROUND = IDLE | words(
    "side by back next each other another alongside beside against same single one axes axis chart graph plot page"
    " table picture together lay lays laid line lined stick stuck pop place bung draw drawn plotted charted graphed"
    " compare compared both two pair all up then now"
    " difference gap change movement comparison swing between whats what"
)


_TOGETHER = Pattern(
    r"^(?:(?:and|ok|now|can you|please|pls)\s+)*(?:(?:compare|plot|chart|graph|show|put) "
    r"(?:(?:both|all)(?: of)? (?:them|these|those)|them|both|the two|these|those|these two|those two|the two of them)"
    r"|both(?: of them)?|side by side|(?:them )?both together|the two together)"
    r"(?: (?:together|side by side|(?:on|in) (?:a|one|the same) (?:chart|graph)"
    r"|as an? (?:(?:line|bar) )?(?:chart|graph)"
    r"|please|pls|with each other|to each other))*$"
)


def is_together(sentence: Sentence) -> bool:
    """Whether it asks for what was told to be set side by side, and for nothing else."""
    if _TOGETHER.match(sentence.text):
        return True
    return _AROUND.issuperset(sentence.words) and bool(_BESIDE.search(sentence.text))
