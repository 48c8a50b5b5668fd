"""A small council to play with: its people, its clock and an artist, each written by hand for the page's tests."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw

from bot.message import Account, Place
from bot.ports import Picture, PictureFailed
from bot.web.ports import Channel, Earlier, Moment, Persona

LONDON = ZoneInfo("Europe/London")
ASHA = "asha.patel@hartsmere.example"
JO = "jo.marsh@hartsmere.example"
RUTH = "ruth.adeyemi@hartsmere.example"
OFFICER = "officer@hartsmere.example"
CMT = "cmt"

PEOPLE = (
    Persona(ASHA, "Asha Patel", "Service manager, Waste and recycling", "Service managers"),
    Persona("ben.okafor@hartsmere.example", "Ben Okafor", "Service manager, Housing options", "Service managers"),
    Persona("mei.lin@hartsmere.example", "Mei Lin", "Service manager, Planning", "Service managers"),
    Persona(JO, "Jo Marsh", "Head of environment", "Heads of service"),
    Persona("sam.doyle@hartsmere.example", "Sam Doyle", "Head of housing", "Heads of service"),
    Persona("cllr.nair@hartsmere.example", "Cllr Priya Nair", "Cabinet member, Cleaner streets", "Cabinet"),
    Persona(OFFICER, "Tom Birch", "Performance officer", "Performance team"),
    Persona(RUTH, "Ruth Adeyemi", "Chief executive", "Corporate management"),
)


def account(email: str) -> Account:
    """Somebody as the page knows them."""
    name = next(persona.name for persona in PEOPLE if persona.email == email)
    return Account(door="web", id=email, workspace="hartsmere", email=email, name=name)


UNNAMED = Account(door="web", id=RUTH, workspace="hartsmere", email=RUTH)
CMT_CHANNEL = Channel(CMT, "Corporate management team", (UNNAMED, account(JO)))


class HartsmereCast:
    """Everybody above, a channel that the officer can open too, and whatever was said before."""

    def __init__(self, earlier: Mapping[str, Sequence[Earlier]] | None = None) -> None:
        self._earlier = earlier or {}

    def people(self) -> Sequence[Persona]:
        return PEOPLE

    def places(self, email: str) -> Sequence[Channel]:
        reads = {member.id for member in CMT_CHANNEL.members} | {OFFICER}
        return [CMT_CHANNEL] if email in reads else []

    def earlier(self, conversation: str) -> Sequence[Earlier]:
        return self._earlier.get(conversation, ())


def at(day: int, hour: int, minute: int = 0, month: int = 10) -> datetime:
    """A moment of autumn 2026."""
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


MOMENTS = (
    Moment("open", "Open the window", at(1, 9)),
    Moment("remind", "Reminder", at(13, 9)),
    Moment("deadline", "Deadline", at(16, 9)),
    Moment("after", "The day after", at(19, 9)),
    Moment("preview", "Heads’ preview", at(19, 14)),
    Moment("digest", "Digest day", at(20, 9)),
)


class HartsmereStage:
    """A clock that stands on the last working day before the window opens. `moved` lists where it was moved to."""

    def __init__(self) -> None:
        self._now = at(30, 16, 30, month=9)
        self.moved: list[str] = []

    def now(self) -> datetime:
        return self._now

    def moments(self) -> Sequence[Moment]:
        return MOMENTS

    def move_to(self, key: str) -> None:
        moment = next((moment for moment in MOMENTS if moment.key == key), None)
        if moment is not None and moment.when > self._now:
            self._now = moment.when
            self.moved.append(key)


class Addressbook:
    """Remembers whom the page has met."""

    def __init__(self) -> None:
        self.met: list[tuple[str, str]] = []

    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        self.met.append((account.id, place.conversation))

    def forget(self, account: Account) -> None:
        self.met = [each for each in self.met if each[0] != account.id]


class Painter:
    """Draws a headline on a white sheet; a spec without one can't be drawn."""

    def picture(self, spec: dict[str, object]) -> Picture:
        if "headline" not in spec:
            raise PictureFailed("nothing to draw")
        sheet = Image.new("RGB", (1200, 675), "white")
        ImageDraw.Draw(sheet).text((60, 60), str(spec["headline"]), fill="black", font_size=48)
        content = BytesIO()
        sheet.save(content, "PNG")
        digest = sha256(content.getvalue()).hexdigest()
        return Picture(digest, content.getvalue(), *sheet.size)


def reads_figure(text: str, limits: Mapping[str, str]) -> str | None:
    """A reader simple enough for a test: digits, a point and a per cent sign."""
    if text.rstrip("%").replace(".", "", 1).isdecimal() or text.startswith(("n/a", "tbc")):
        return None
    return "Please write a figure such as 92.4, or n/a, or tbc 12 Dec."


READERS = {"figure": reads_figure}
