"""Taking words out of messages, drafts, conversations and reminders, and noting where each of them stood."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from storage.personal_text import ERASED

SHORTEST = 8
"""What is shorter could be a part of other words, so it is taken out where it stands as whole words."""

NO_WORDS = frozenset(
    {
        *(
            "type",
            "kind",
            "command",
            "opens",
            "opened_by",
            "keeps",
            "reads",
            "tone",
            "dimension",
            "aspect",
            "frequency",
        ),
        *("direction", "shown_as", "door", "conversation", "thread", "reference", "replaces", "edits", "asker"),
    }
)
"""Under these names a message holds what the program needs to read it, and nobody's words."""


class TakingOut:
    """What is to go wherever it stands: `texts` that were written about one figure, and `words` that were named.

    `found` says of each word in how many messages, drafts and so on it stood.
    """

    def __init__(self, texts: Collection[str], words: Collection[str]) -> None:
        self._words = {word: _pattern(word) for word in words}
        texts = {text for text in texts if len(text) >= SHORTEST}
        self._of_figure = _longest_first({*texts, *words})
        self._anywhere = _longest_first(words)
        self.found: dict[str, Counter[str]] = {word: Counter() for word in words}

    def out_of(self, value: Any, where: str, *, is_about: bool = True) -> Any:
        """The same without them; where it is not about the figure, without the words alone."""
        patterns = self._of_figure if is_about else self._anywhere
        if not patterns:
            return value
        self.note(_texts_in(value), where)
        return _without(value, patterns)

    def out_of_json(self, content: str, where: str, *, is_about: bool = True) -> str:
        """The same for what is held as JSON."""
        value = json.loads(content)
        left = self.out_of(value, where, is_about=is_about)
        return content if left == value else json.dumps(left, ensure_ascii=False, separators=(",", ":"))

    def note(self, texts: Collection[str], where: str) -> None:
        """Note which of the words stand in any of these texts."""
        for word, pattern in self._words.items():
            if any(pattern.search(text) for text in texts):
                self.found[word][where] += 1

    def words_in(self, texts: Collection[str]) -> tuple[str, ...]:
        """Which of the words stand in any of these texts."""
        return tuple(word for word, pattern in self._words.items() if any(map(pattern.search, texts)))


def _pattern(text: str) -> re.Pattern[str]:
    escaped = re.escape(text)
    return re.compile(escaped if len(text) >= SHORTEST else rf"(?<!\w){escaped}(?!\w)")


def _longest_first(texts: Collection[str]) -> list[re.Pattern[str]]:
    return [_pattern(text) for text in sorted(texts, key=len, reverse=True)]


def _texts_in(value: Any) -> list[str]:
    return list(_walk(value))


def _walk(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            if name not in NO_WORDS:
                yield from _walk(each)
    elif isinstance(value, list):
        for each in value:
            yield from _walk(each)


def _without(value: Any, patterns: Sequence[re.Pattern[str]]) -> Any:
    if isinstance(value, dict):
        return {name: each if name in NO_WORDS else _without(each, patterns) for name, each in value.items()}
    if isinstance(value, list):
        return [_without(each, patterns) for each in value]
    if isinstance(value, str):
        for pattern in patterns:
            value = pattern.sub(ERASED, value)
    return value
