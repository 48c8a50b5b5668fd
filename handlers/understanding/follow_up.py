"""Stub."""

from handlers.understanding.question import Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Context


def chosen_alternative(text: str, context: Context) -> str:
    return ""


def follow(reading: Reading) -> Question | None:
    return None
