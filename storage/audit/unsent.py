"""Erasing what people have begun to write about a figure and not sent, or been asked about, in their drafts."""

import re
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import FormDraft

WRITTEN = frozenset({"text", "answer", "comment", "reason", "doubt", "label"})
"""The names under which drafts hold what was typed."""

_WORDS = re.compile(r"[^\W\d_]{3}")
"""A figure holds no personal text, "Jane was unwell" may."""


def erase_unsent(session: Session, council: str, subject: str) -> set[str]:
    """Drop from everybody's drafts what they have written about a figure, and give back the texts.

    `subject` names the figure as the log does; figures alone that were typed and not sent stay.
    """
    texts: set[str] = set()
    for draft in session.scalars(select(FormDraft).where(FormDraft.council == council)):
        is_about = draft.form.endswith(f"|{subject}")
        left = _without(draft.values, subject, texts, is_about=is_about)
        if left != draft.values:
            draft.values = left
    return texts


def _without(value: Any, subject: str, texts: set[str], *, is_about: bool) -> Any:
    """The same without what was written about the figure, which is added to `texts`."""
    if isinstance(value, dict):
        is_about = is_about or any(each == subject or _lists(each, subject) for each in value.values())
        left = {}
        for name, each in value.items():
            if is_about and name in WRITTEN and isinstance(each, str):
                left[name] = _erased(each, texts)
            else:
                left[name] = _without(each, subject, texts, is_about=is_about or name == subject)
        return left
    if isinstance(value, list):
        return [_without(each, subject, texts, is_about=is_about) for each in value]
    return value


def _lists(value: Any, subject: str) -> bool:
    return isinstance(value, list) and subject in value


def _erased(text: str, texts: set[str]) -> str:
    if not _WORDS.search(text):
        return text
    texts.add(text)
    return ""
