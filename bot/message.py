"""What comes in: everything a person, a file or the clock can say to the bot, in one vocabulary for every door."""

from enum import StrEnum

from msgspec import Struct


class Account(Struct, frozen=True):
    """Somebody as a door knows them. `workspace` is the Slack team, Teams tenant or, in the page, the council's key."""

    door: str
    id: str
    workspace: str = ""
    email: str = ""
    name: str = ""


class PlaceKind(StrEnum):
    """How many people can read what is said in a place."""

    DIRECT = "direct"
    GROUP = "group"
    CHANNEL = "channel"
    HOME = "home"


class Place(Struct, frozen=True):
    """Where something was said: a conversation of a door and, within it, perhaps a thread."""

    door: str
    conversation: str
    kind: PlaceKind = PlaceKind.DIRECT
    thread: str = ""


class Said(Struct, frozen=True, tag=True):
    """Typed text, with any mention of the bot already taken out."""

    text: str


class Pressed(Struct, frozen=True, tag=True):
    """A pressed button: its command and the small arguments it carried. Never a right."""

    command: str
    arguments: dict[str, str] = {}
    label: str = ""


class Filled(Struct, frozen=True, tag=True):
    """A submitted form: the command it belongs to, the arguments it carried and what stands in its fields."""

    command: str
    values: dict[str, str]
    arguments: dict[str, str] = {}


class Attachment(Struct, frozen=True):
    """A file that the door has already fetched."""

    name: str
    media_type: str
    content: bytes


class Attached(Struct, frozen=True, tag=True):
    """Uploaded files and what was typed beside them."""

    files: tuple[Attachment, ...]
    text: str = ""


class OpenedHome(Struct, frozen=True, tag=True):
    """Somebody opened the bot's own page (App Home in Slack, the start page in the browser)."""


class Arrived(Struct, frozen=True, tag=True):
    """Somebody can be written to for the first time: they got the app, or opened their chat with it.

    Doors tell of it whenever it may be so; it is acted upon once for each account.
    """


Content = Said | Pressed | Filled | Attached | OpenedHome | Arrived


class Expects(StrEnum):
    """How the door takes the answer.

    `LATER`: everything through the outbox. `FORM`: an answer that holds a form comes straight back, since an open modal
    waits for it; everything else goes through the outbox. `HOME`: the answer is the home page. `NOW`: everything comes
    straight back.
    """

    LATER = "later"
    FORM = "form"
    HOME = "home"
    NOW = "now"


class Message(Struct, frozen=True):
    """One thing that happened at a door.

    `event` is the door's own id of the event and is acted upon once. `audience` lists the accounts that can read the
    place, bots left out; None means unknown. `about` is the door's id of the message that was answered or whose button
    was pressed, empty if there is none. `reference` is what the door needs to answer there, whoever asked; empty where
    it needs nothing.
    """

    event: str
    sender: Account
    place: Place
    content: Content
    audience: tuple[Account, ...] | None = None
    about: str = ""
    expects: Expects = Expects.LATER
    reference: str = ""
