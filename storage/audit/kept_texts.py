"""What the log says held against what the record holds, texts by the digests that stand for them."""

from collections.abc import Mapping
from typing import Any

from storage.personal_text import DIGEST, is_digest
from storage.tables import KeptText


def agrees(held: Any, logged: Any, texts: Mapping[str, KeptText]) -> bool:
    """Whether what is held is what was logged; `texts` are the council's kept texts by their digests.

    Where a text was erased, nothing may be held any more.
    """
    if not is_digest(logged):
        return bool(held == logged)
    kept = texts.get(logged[DIGEST])
    if kept is None or kept.erased_at is not None:
        return kept is not None and not held
    return bool(held == kept.text)
