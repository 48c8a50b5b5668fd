"""Files as evidence: sent when they were asked for, or right below the one figure that is to be looked at."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.message import Attached, Attachment
from bot.reply import Button
from handlers.outcome import Outcome
from handlers.pasting.files import is_meant_as_table
from handlers.registration import Given, does
from handlers.request import Request
from handlers.verifying.marking import GONE, MAY, marked_as, opened, said
from handlers.wording import listed
from storage.insertion import insert_if_absent
from storage.queries import drafts
from storage.tables import Evidence, EvidenceFile

FILE = "verify.file"
DRAFT = "evidence"
"""The draft that says which figure the next file of its sender is the evidence for."""

WAITS = timedelta(minutes=30)
LARGEST = 10_000_000
SEND_IT = "Please send the file now, or several together; I keep them with the figure."


@does(FILE, may=MAY, writes=True)
def wait_for_file(request: Request, given: Given) -> Outcome:
    """The next file that the asker sends is the evidence."""
    if opened(request, given) is None:
        return said(GONE)
    content = {"id": given.arguments["id"], "until": (request.now + WAITS).isoformat()}
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, content, request.now)
    return said(SEND_IT)


def evidence_in(request: Request, shown: Sequence[Button]) -> Callable[[Request], Outcome] | None:
    """What to do with a file that was asked for as evidence; None for any other message.

    Nor need it be asked for where the last message here showed a figure to be verified (`shown` are its buttons):
    a file that holds no table of figures can be nothing else then.
    """
    content = request.message.content
    if not isinstance(content, Attached) or not content.files or not MAY & request.viewer.roles:
        return None
    kept = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    waits = bool(kept) and str(kept.get("until", "")) >= request.now.isoformat()
    asked_for = Given({"id": str(kept["id"])}, {}) if waits else None
    if asked_for is not None and opened(request, asked_for) is not None:
        return lambda asked: _mark_with_file(asked, asked_for)
    # What was asked for is no longer wanted where its figure has been looked at meanwhile.
    if any(is_meant_as_table(file) for file in content.files):
        return None
    below = next((Given(button.arguments, {}) for button in shown if button.command == FILE), asked_for)
    return None if below is None else lambda asked: _mark_with_file(asked, below)


def _mark_with_file(request: Request, given: Given) -> Outcome:
    content, found = request.message.content, opened(request, given)
    if not isinstance(content, Attached) or found is None:
        return said(GONE)
    if large := [file.name for file in content.files if len(file.content) > LARGEST]:
        is_or_are = "is" if len(large) == 1 else "are"
        return said(f"{listed(large)} {is_or_are} larger than 10 MB. A link to where it is does as well.")
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, {}, request.now)
    found.files = _kept(request, content.files)
    return marked_as(request, found, note=content.text.strip() or None)


def _kept(request: Request, files: Sequence[Attachment]) -> list[EvidenceFile]:
    """Keep what is in the files, the same content once."""
    kept = []
    for number, file in enumerate(files, start=1):
        digest = hashlib.sha256(file.content).hexdigest()
        insert_if_absent(
            request.session,
            Evidence,
            council=request.council,
            digest=digest,
            media_type=file.media_type,
            content=file.content,
            kept_at=request.now,
        )
        kept.append(EvidenceFile(number=number, name=file.name, digest=digest))
    return kept
