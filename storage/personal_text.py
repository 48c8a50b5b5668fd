"""What people wrote in their own words, kept apart from the log, so that it can be erased without breaking the chain.

The log holds a salted digest in its place: whoever has the text can show that it is the one that was written, and
nobody can guess an erased text from what is left.
"""

import hashlib
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import KeptText

PERSONAL = frozenset(
    {"comment", "action", "action_by", "options", "restatement", "doubt", "note", "question", "evidence", "about"}
)
"""The names of what may hold personal text in an entry of the log."""

DIGEST = "text"
"""The name under which an entry holds the digest of a text."""

ERASED = "[erased]"


class Keeping:
    """Takes the personal text out of the entries that are written together.

    The same text is kept once for each thing it is about, so that it can be erased of one and stay with the others.
    """

    def __init__(self, session: Session, council: str, at: datetime) -> None:
        self._session, self._council, self._at = session, council, at
        self._digests: dict[tuple[str, str], str] = {}

    def without_text(self, subject: str, content: Mapping[str, Any] | None) -> dict[str, Any] | None:
        """The same content with a digest wherever it held personal text about `subject`."""
        if content is None:
            return None
        return {
            name: self._kept(subject, value) if _is_personal(name, value) else value for name, value in content.items()
        }

    def _kept(self, subject: str, text: str) -> dict[str, str]:
        if (subject, text) not in self._digests:
            # Chance is not passed in here: a salt that a test could choose would be one that others could guess.
            salt = secrets.token_hex(16)
            self._digests[subject, text] = digest = digest_of(text, salt)
            self._session.add(
                KeptText(council=self._council, digest=digest, salt=salt, text=text, kept_at=self._at, erased_at=None)
            )
        return {DIGEST: self._digests[subject, text]}


def with_text(session: Session, council: str, content: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """An entry's content with its texts again, `[erased]` for what was erased."""
    if content is None:
        return None
    held = {name: value[DIGEST] for name, value in content.items() if is_digest(value)}
    if not held:
        return dict(content)
    wanted = select(KeptText).where(KeptText.council == council, KeptText.digest.in_(held.values()))
    texts = {kept.digest: kept.text for kept in session.scalars(wanted)}
    return {**content, **{name: texts.get(digest) or ERASED for name, digest in held.items()}}


def digest_of(text: str, salt: str) -> str:
    """The SHA-256 of a salt and a text."""
    return hashlib.sha256(f"{salt}:{text}".encode()).hexdigest()


def is_digest(value: Any) -> bool:
    """Whether a value of an entry stands for a text."""
    return isinstance(value, dict) and set(value) == {DIGEST}


def _is_personal(name: str, value: Any) -> bool:
    return name in PERSONAL and isinstance(value, str) and bool(value)
