"""Charts drawn once and kept in the database under the digest of what they show."""

import hashlib
import json
import struct
from dataclasses import dataclass
from datetime import timedelta

import charts
from bot.clock import Clock
from bot.pictures import PictureLinks
from bot.ports import Picture, PictureFailed
from storage import Database
from storage.insertion import insert_if_absent
from storage.tables import Picture as StoredPicture

ADDRESS_LASTS = timedelta(days=90)


@dataclass(frozen=True)
class StoredGallery:
    """Implements `bot.ports.Artist` and `bot.pictures.PictureStore`; without `links` pictures have no address."""

    database: Database
    clock: Clock
    links: PictureLinks | None = None

    def picture(self, spec: dict[str, object]) -> Picture:
        """The picture for a spec: drawn once and kept by its content. Raises PictureFailed."""
        digest = hashlib.sha256(json.dumps(spec, sort_keys=True).encode()).hexdigest()
        content = self.find(digest)
        if content is None:
            content = _drawn(spec)
            self._keep(digest, content)
        width, height = size_of(content)
        address = self.links.sign(digest, self.clock.now() + ADDRESS_LASTS) if self.links else ""
        return Picture(digest, content, width, height, address)

    def find(self, digest: str) -> bytes | None:
        """The PNG of this digest, None if there is none."""
        with self.database.reading() as session:
            stored = session.get(StoredPicture, digest)
            return stored.content if stored is not None else None

    def _keep(self, digest: str, content: bytes) -> None:
        width, height = size_of(content)
        with self.database.writing() as session:
            insert_if_absent(
                session,
                StoredPicture,
                digest=digest,
                content=content,
                width=width,
                height=height,
                made_at=self.clock.now(),
            )


def _drawn(spec: dict[str, object]) -> bytes:
    try:
        return charts.draw(charts.from_json(spec))
    except Exception as error:
        # Whatever goes wrong in drawing, the words must still go out.
        raise PictureFailed(f"{type(error).__name__}: {error}") from error


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height in pixels, from the picture's header."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height
