"""What stands around the Teams door in its tests: a listener that answers as told, an address book, an artist."""

from collections.abc import Callable, Mapping
from io import BytesIO

from PIL import Image

from bot.message import Account, Message, Place, PlaceKind
from bot.ports import Heard, Picture, PictureFailed

Answer = Callable[[Message], Heard]


def nothing_to_say(message: Message) -> Heard:
    """Every answer goes through the outbox."""
    return Heard()


class Listener:
    """Hears messages, keeps them, and answers what the test says."""

    def __init__(self, answer: Answer = nothing_to_say) -> None:
        self.heard: list[Message] = []
        self.answer = answer

    async def hear(self, message: Message) -> Heard:
        """Keep a message and answer it."""
        self.heard.append(message)
        return self.answer(message)


class AddressBook:
    """Keeps references in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[PlaceKind, str], str] = {}
        self.gone: list[str] = []
        self.changed: list[str] = []
        self.accounts: list[Account] = []
        self.forgotten: list[Account] = []

    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        """Keep the newest reference to a place."""
        self.accounts.append(account)
        self.kept[place.kind, place.conversation] = reference

    def forget(self, account: Account) -> None:
        """Note that somebody is gone."""
        self.forgotten.append(account)

    def forget_place(self, place: Place) -> None:
        """Note that a place is gone."""
        self.gone.append(place.conversation)
        self.kept = {(kind, known): kept for (kind, known), kept in self.kept.items() if known != place.conversation}

    def readers_changed(self, place: Place) -> None:
        """Note that somebody else reads a place."""
        self.changed.append(place.conversation)

    def references(self, door: str) -> dict[str, str]:
        """What is kept of each place."""
        return {place: kept for (kind, place), kept in self.kept.items() if kind is not PlaceKind.DIRECT}

    def reference(self, kind: PlaceKind, conversation: str = "") -> str:
        """The reference to a place, or to the only one of its kind."""
        found = [
            kept
            for (known_kind, known), kept in self.kept.items()
            if known_kind is kind and conversation in ("", known)
        ]
        return found[-1] if found else ""


class Artist:
    """Draws the same small picture for every spec, or fails."""

    def __init__(self, address: str = "", pixels: int = 64, *, fails: bool = False) -> None:
        self.address = address
        self._pixels = pixels
        self._fails = fails

    def picture(self, spec: dict[str, object]) -> Picture:
        """A picture of the size the test wants."""
        if self._fails:
            raise PictureFailed("no ink")
        return Picture("0123456789abcdef", png(self._pixels), self._pixels, self._pixels, self.address)


def png(pixels: int) -> bytes:
    """A square picture; its noise keeps it from getting small."""
    out = BytesIO()
    Image.effect_noise((pixels, pixels), 80).save(out, "PNG")
    return out.getvalue()


def read_figure(text: str, limits: Mapping[str, str]) -> str | None:
    """A reader as a form may name it: digits first, or what is wrong."""
    return None if text[:1].isdigit() else f"\u201c{text}\u201d is not a figure. Write 62, 45/52 or n/a."


READERS = {"figure": read_figure}
