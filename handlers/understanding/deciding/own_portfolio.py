"""A Cabinet member's bare "any reds": those of their portfolio, with the whole council one press away."""

from msgspec.structs import replace

from handlers.understanding.question import Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.word_list import words

_OF_ALL = words(
    "all every everything everyone which how many list each council councils across altogether whole total overall we"
    " our us services service departments directorates directorate portfolios teams anyone anybody everybody"
)
"""Words by which more than the asker's own is asked for, or a list as such: "which are red"."""


def of_the_whole_council(question: Question) -> Question:
    """The question without what was only assumed: whatever is named or left out next is seen from the whole council."""
    own = question.assumed_mine and question.mine
    return replace(question, picks=(), mine=False, assumed_mine=False) if own else question


def of_their_portfolio(reading: Reading, question: Question) -> Question:
    """The question about what somebody holds who holds a portfolio and leads nothing else, where nobody's is said."""
    bare = not (question.picks or question.mine or question.ranking or question.direction or question.running)
    rated = any(rating.is_colour for rating in question.ratings)
    if question.kind is not Kind.INDICATORS or question.aspect or not (bare and rated and reading.asker.holds_only):
        return question
    compared = question.against and not (question.change or question.new)
    moved = question.change is not None and bool(question.change.before and question.change.after)
    said = moved or question.by or question.over or compared or reading.scope.everything or reading.scope.not_mine
    if said or reading.named or reading.unread or not _OF_ALL.isdisjoint(reading.sentence.words):
        return question
    return replace(question, picks=reading.asker.mine(), mine=True, assumed_mine=True)
