"""Words that people have taught the bot, beside the names and aliases of the pack."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, CouncilKey, Email, Key, LongText


class RememberedWord(Base):
    """A word, or several, and what it means for everybody at the council, as `domain.meanings` writes it.

    `text` is what was asked when somebody said what they meant by it. One that came with a pack may have no teacher.
    """

    __tablename__ = "remembered_word"

    council: Mapped[CouncilKey]
    word: Mapped[Key]
    means: Mapped[Key]
    text: Mapped[LongText | None] = mapped_column(default=None)
    taught_by: Mapped[Email | None] = mapped_column(default=None)
    taught_at: Mapped[datetime | None] = mapped_column(default=None)
