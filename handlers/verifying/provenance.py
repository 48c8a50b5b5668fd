"""What a figure's provenance says of its verification."""

from domain.schedule import LONDON
from handlers.request import Request
from handlers.whose import Whose
from handlers.wording import listed, short_day
from storage.tables import Verification

RAISED = "question"
"""The outcome of a verification that raised one."""


def said_of(request: Request, verification: Verification | None, *, ours: bool) -> str:
    """`verified by Catrin Bello on 3 Nov 2026, evidence: weighbridge.pdf`; empty where nobody has looked at it."""
    if verification is None or verification.outcome == "picked" or verification.at is None:
        return ""
    whose = Whose.on(request.session, request.council, request.today)
    by = f" by {whose.name(verification.by)}" if ours else ""
    day = short_day(verification.at.astimezone(LONDON).date())
    if verification.outcome == RAISED:
        return f"a question was raised{by} on {day}"
    evidence = evidence_words(verification) if ours else ""
    return f"verified{by} on {day}{f', evidence: {evidence}' if evidence else ''}"


def evidence_words(verification: Verification) -> str:
    """`weighbridge.pdf and tonnages.xlsx`; empty where there is none."""
    return listed([each.name for each in verification.files]) or verification.evidence_link or ""
