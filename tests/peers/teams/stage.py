"""The whole program with Hart in its database, and a Playground for everybody who has a part in the story."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from bot.teams.settings import TeamsSettings
from settings import Settings
from storage import Database
from tests.peers.program import MovedClock, RunningProgram, hart_rows, hart_with
from tests.peers.teams.conftest import PICTURES
from tests.peers.teams.playground import FEWEST_COLLEAGUES, Person, Playground

TENANT = "0f5c2b6e-hart"
CHANNEL = "19:cmt@thread.tacv2"
BEGINS = "2014-09-30 16:00"


class Stage:
    """What a scene needs. The program can be started anew over the same database."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._browser = browser
        self._clock = MovedClock(BEGINS)
        self._database = Database.connect(f"sqlite:///{folder / 'hart.db'}")
        self._database.prepare()
        self._settings = _settings()
        self._open = ExitStack()
        self._people: dict[str, Playground] = {}
        self.program = self._started()
        self.program.imports(hart_with(folder / "hart", f"teams:{CHANNEL}", f'[teams]\ntenant = "{TENANT}"'))

    def starts_anew(self) -> None:
        """End the program and start it again, as an update of the server would."""
        self.program.close()
        self.program = self._started()

    def who(self, name: str) -> Playground:
        """Somebody's Teams, opened when they first come on."""
        if name not in self._people:
            me = person(name)
            playground = Playground(
                self._browser,
                f"{self._settings.public_address}/api/messages",
                me,
                colleagues=[each for each in management() if each != me][:FEWEST_COLLEAGUES],
                channels=_channels(me),
                pictures=PICTURES,
                tenant=TENANT,
            )
            self._people[name] = self._open.enter_context(playground)
        return self._people[name]

    def keeps(self, name: str, picture: str) -> None:
        """Keep a picture of what somebody sees at this moment of the story."""
        self.who(name).picture(f"quarter-{picture}")

    def keeps_everything(self) -> None:
        """Keep a picture of what each person saw last."""
        for name, playground in self._people.items():
            playground.picture(f"failed-{person(name).id}")

    def close(self) -> None:
        """Everybody goes, then the program ends."""
        self._open.close()
        self.program.close()
        self._database.close()

    def _started(self) -> RunningProgram:
        return RunningProgram(self._database, self._settings, self._clock)


@contextmanager
def staged(browser: Browser, folder: Path) -> Iterator[Stage]:
    """A stage until the end of the block; what each person saw last is kept if the story fails."""
    stage = Stage(browser, folder)
    try:
        yield stage
    except BaseException:
        stage.keeps_everything()
        raise
    finally:
        stage.close()


def person(name: str) -> Person:
    """Somebody of Hart, by their name."""
    return Person(name.partition(" ")[0].lower(), name, f"{name.lower().replace(' ', '.')}@hart.example")


def management() -> list[Person]:
    """The members of the management team."""
    names = {row["email"]: row["name"] for row in hart_rows("people.csv")}
    return [person(names[row["email"]]) for row in hart_rows("members.csv") if row["body"] == "cmt"]


def _channels(me: Person) -> dict[str, str]:
    """The management team's channel for the chief executive, one of their own for the others.

    Each Playground is a Teams of its own, and a channel can only be in one of them.
    """
    return {"CMT": CHANNEL} if me == management()[0] else {"Other": f"19:{me.id}@thread.tacv2"}


def _settings() -> Settings:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = int(found.getsockname()[1])
    return Settings(
        port=port,
        public_address=f"http://127.0.0.1:{port}",
        picture_secret="a secret of the story, long enough for it",
        teams=TeamsSettings("", "", ""),
    )
