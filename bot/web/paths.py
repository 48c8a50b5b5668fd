"""Every address of the page, written in one place."""

from urllib.parse import quote

DIRECT = "dm:"


def direct(email: str) -> str:
    """The conversation of a person's direct chat."""
    return f"{DIRECT}{email}"


def person(email: str) -> str:
    """Where being somebody starts."""
    return f"/as/{_part(email)}"


def home(email: str) -> str:
    """A person's home page."""
    return f"{person(email)}/home"


def talk(email: str, conversation: str) -> str:
    """A conversation as a person sees it."""
    return f"{person(email)}/talk/{_part(conversation)}"


def act(email: str, conversation: str, what: str) -> str:
    """Where a form of the conversation goes: `say`, `press` or `fill`."""
    return f"{talk(email, conversation)}/{what}"


def stream(email: str, conversation: str) -> str:
    """What happens in a conversation from now on."""
    return f"{talk(email, conversation)}/stream"


def picture(digest: str) -> str:
    """A drawn chart."""
    return f"/pictures/{_part(digest)}.png"


def file(post: str, index: int, name: str) -> str:
    """A file that a message hands over."""
    return f"/files/{_part(post)}/{index}/{_part(name) or 'file'}"


def _part(text: str) -> str:
    return quote(text, safe="@:")
