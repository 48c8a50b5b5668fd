"""Verbs for what somebody is in charge of, which name nothing: "everything Ngozi Whitlock directs"."""

from collections.abc import Sequence

from handlers.understanding.words.word_list import words as words_in

_DOES = words_in("directs heads oversees chairs")
_DONE = words_in("directed headed overseen chaired")
_DO = words_in("direct head oversee chair")


def says_who_heads(words: Sequence[str], place: int) -> bool:
    """Whether the word says that somebody is in charge, though a name has it: "what does she direct"."""
    behind = words[place + 1 :]
    if words[place] in _DOES:
        return place > 0
    if words[place] in _DONE:
        return behind[:1] == ("by",)
    return words[place] in _DO and behind in ((), ("up",)) and not {"does", "do"}.isdisjoint(words[:place])
