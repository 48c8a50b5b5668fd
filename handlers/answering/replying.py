"""The shape every answer has: the sentence first, then what shows it, how it was understood, and what to ask next."""

from collections.abc import Iterable, Sequence

from bot.reply import Button, Buttons, Note, Part, Reply, Text
from handlers import telling
from handlers.answering import naming
from handlers.outcome import Answer, Outcome, Shown
from handlers.seeing import Seen
from handlers.understanding.question import Kind, Question


def answered(
    question: Question,
    kind: Kind,
    sentence: str,
    parts: Sequence[Part] = (),
    *,
    understood: str,
    explained: str = "",
    periods: Iterable[str] = (),
    seen: Sequence[Seen] = (),
    quoted: Sequence[Seen] = (),
    shown: Sequence[Shown] = (),
    asks: Sequence[tuple[str, str]] = (),
) -> Outcome:
    """An answer. `asks` are labels and texts of buttons.

    `seen` are the figures it shows, `shown` what it names besides or tells in its own way; `quoted` are the figures
    behind these, whose keys the message carries. `explained` says why the answer is about another period than was
    asked for, where it is.
    """
    entries = (*(telling.shown(each) for each in seen), *shown)
    about = tuple(dict.fromkeys((*periods, *(entry.period for entry in entries if entry.period))))
    said = f"{understood}." if understood else ""
    note = f"{said} {naming.assumptions(question, explained)}".strip()
    buttons = buttons_for(asks)
    reply = Reply(
        sentence,
        (Text(sentence), *parts, *((Note(note),) if note else ()), *((buttons,) if buttons else ())),
        quotes=tuple(dict.fromkeys(each.quote for each in (*seen, *quoted) if each.quote)),
    )
    return Outcome(reply, Answer(kind, understood, about, entries))


def buttons_for(asks: Sequence[tuple[str, str]]) -> Buttons | None:
    """What people ask next, as buttons that ask it; None where there is nothing."""
    buttons = tuple(Button(label[:70], "ask", {"text": text}) for label, text in asks)
    return Buttons(buttons) if buttons else None


def understood_as(*parts: str) -> str:
    """`Money · Housing · Q1 2026/27`, each part beginning with a capital; empty ones are left out."""
    return " · ".join(part[:1].upper() + part[1:] for part in parts if part)


def opening(words: str) -> str:
    """The same with a capital at the start, for the beginning of a sentence."""
    return words[:1].upper() + words[1:]
