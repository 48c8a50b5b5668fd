"""Column types that keep a figure, a period or a moment exactly as it was given, on SQLite and PostgreSQL alike."""

# ruff: noqa: ARG002 - SQLAlchemy passes the dialect to every method
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import DateTime, Dialect, Numeric, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from domain.periods import Period

WordT = TypeVar("WordT", bound=StrEnum)


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal with every digit it was entered with: text on SQLite, which would make it a float, else numeric."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Text where the database has no exact number."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else Numeric(asdecimal=True))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Refuse floats, and what is no number."""
        if value is None:
            return None
        if not isinstance(value, Decimal) or not value.is_finite():
            raise TypeError(f"A figure is kept as a finite Decimal, not as {value!r}")
        return format(value, "f") if dialect.name == "sqlite" else value

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Decimal | None]:
        """The same digits again, by the shortest way: a list of a whole council has tens of thousands of figures."""
        return lambda value: None if value is None else Decimal(value)


class Instant(TypeDecorator[datetime]):
    """A moment with its time zone, kept as UTC."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """PostgreSQL keeps the zone; SQLite gets UTC without one."""
        return dialect.type_descriptor(DateTime(timezone=dialect.name != "sqlite"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time of day that could mean two moments."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError(f"A moment needs its time zone: {value!r}")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Always aware, always UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PeriodNotation(TypeDecorator[Period]):
    """A period by its notation, such as `2026/27 Q2`."""

    impl = String(12)
    cache_ok = True

    def process_bind_param(self, value: Period | None, dialect: Dialect) -> str | None:
        """The notation."""
        return None if value is None else value.notation

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], Period | None]:
        """The period again."""
        return lambda value: None if value is None else Period.parse(value)


class EmailAddress(TypeDecorator[str]):
    """An e-mail address in small letters, because nobody's address differs from another's by capitals alone."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Small letters, without spaces around it."""
        return None if value is None else value.strip().lower()


class Words(TypeDecorator[tuple[str, ...]]):
    """A short list of words, `;` between them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Joined; a word with a `;` in it would come back as two."""
        if value is None:
            return None
        if any(";" in word for word in value):
            raise ValueError(f"A word in a list cannot hold a semicolon: {value!r}")
        return ";".join(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """The words in their order."""
        return None if value is None else tuple(value.split(";")) if value else ()


class Word(TypeDecorator[WordT]):
    """One of an enumeration's words, as the word itself."""

    impl = String(24)
    cache_ok = True

    def __init__(self, words: type[WordT]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: WordT | None, dialect: Dialect) -> str | None:
        """Refuse a word that is not one of them."""
        if value is None:
            return None
        return value.value if isinstance(value, self.words) else self.words(value).value

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], WordT | None]:
        """The enumeration's member."""
        words = self.words
        members = {word.value: word for word in words}
        # A word that is none of them is refused by the enumeration itself.
        return lambda value: None if value is None else members.get(value) or words(value)
