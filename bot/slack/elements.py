"""The few Block Kit blocks that everything is made of; every Slack client shows them."""

from bot.slack.limits import CONTEXT_TEXT, HEADER_TEXT, SECTION_TEXT
from bot.slack.words import bold, divided, length

Block = dict[str, object]


def plain_text(text: str) -> dict[str, object]:
    """Words in which nothing is markup."""
    return {"type": "plain_text", "text": text, "emoji": False}


def marked(text: str) -> Block:
    """A section of markup that is shown whole, not folded behind "See more"."""
    return {"type": "section", "expand": True, "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def plain(text: str) -> list[Block]:
    """A paragraph in which nothing is markup."""
    return [{"type": "section", "expand": True, "text": plain_text(piece)} for piece in divided(text, SECTION_TEXT)]


def quiet(text: str) -> list[Block]:
    """Small grey words."""
    return [{"type": "context", "elements": [plain_text(piece)]} for piece in divided(text, CONTEXT_TEXT)]


def heading(text: str) -> list[Block]:
    """A header, or bold words where it is too long for one."""
    line = " ".join(text.split())
    if length(line) <= HEADER_TEXT:
        return [{"type": "header", "text": plain_text(line)}] if line else []
    return [marked(piece) for piece in divided(line, SECTION_TEXT, bold)]
