"""Several patterns looked for at once: none that occurs is passed over, and their order is kept."""

import re

from handlers.understanding.phrases.cues import CUES, FORCE, every_cue, find_cues
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens
from tests.understanding.phrases import table

MANY = [(f"word{number}", number) for number in range(100)]
SCREEN = Screen.of(MANY, before=r"(?<!\w)", after=r"(?!\w)")


def found(text: str) -> list[int]:
    return [number for pattern, number in SCREEN.likely(text) if pattern.search(text)]


def test_what_occurs_is_found_in_the_order_of_the_patterns() -> None:
    assert found("word72 beside word3 and word71") == [3, 71, 72]


def test_part_of_a_word_is_not_found() -> None:
    assert found("words word723 aword7") == []


def test_a_text_without_any_of_them_is_searched_by_none() -> None:
    assert list(SCREEN.likely("nothing of the kind")) == []


def test_patterns_may_name_their_groups_alike() -> None:
    screen = Screen.of([("(?P<count>\\d) days", "days"), ("(?P<count>\\d) weeks", "weeks")], r"(?<!\w)", r"(?!\w)")
    matches = [(pattern.search("3 weeks"), meaning) for pattern, meaning in screen.likely("3 weeks")]
    assert [(match["count"], meaning) for match, meaning in matches if match] == [("3", "weeks")]


def test_every_phrase_has_the_cues_that_its_patterns_find_one_by_one() -> None:
    each = [
        (name, re.compile(rf"(?<![\w§@])(?:{pattern})(?!\w)"))
        for name, patterns in CUES.items()
        for pattern in patterns
    ]
    for phrase in table("hartsmere"):
        tokens = read_tokens(phrase.said)
        sentence = Sentence(phrase.said, tokens, tuple(token.word for token in tokens))
        plainly = " ".join(word for word in sentence.words if word not in FORCE)
        one_by_one = {
            name
            for name, pattern in each
            if any(map(re.Match.group, (*pattern.finditer(sentence.text), *pattern.finditer(plainly))))
        }
        assert set(every_cue(sentence)) == one_by_one, phrase.said


def test_a_cue_that_lies_within_a_longer_turn_of_phrase_belongs_to_it() -> None:
    tokens = read_tokens("is it subject to revision")
    sentence = Sentence("is it subject to revision", tokens, tuple(token.word for token in tokens))
    assert "source" in every_cue(sentence)
    assert set(find_cues(sentence)) == {"provisional"}


def test_a_pattern_is_passed_over_where_a_word_is_missing_that_it_needs() -> None:
    screen = Screen.of([(r"(?:who|which) (?:\S+ ){0,2}owns?", ""), (r"q[1-4](?: \d\d)?", "")], r"(?<!\w)", r"(?!\w)")
    texts = ("who owns that", "which is that", "he owns it", "q2 then", "q then")
    assert [len(list(screen.likely(text))) for text in texts] == [1, 0, 0, 1, 0]


def test_a_pattern_that_needs_nothing_is_always_likely() -> None:
    screen = Screen.of([(r"\S+ed", "done"), (r"(?:the )?", "nothing"), ("§ rate", "masked")], r"(?<!\w)", r"(?!\w)")
    assert [meaning for _, meaning in screen.likely("asked")] == ["done", "nothing"]
    assert [meaning for _, meaning in screen.likely("a § rate")] == ["done", "nothing", "masked"]
