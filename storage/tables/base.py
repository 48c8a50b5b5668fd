"""What every table has in common: how Python types become columns, and how constraints are named."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, dataclass_transform

from sqlalchemy import JSON, BigInteger, ForeignKey, Integer, MetaData, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column

from domain.access import State
from domain.periods import Frequency, Period
from domain.rating import Polarity, Rating
from storage.types import EmailAddress, ExactDecimal, Instant, PeriodNotation, Word, Words

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
Number = BigInteger().with_variant(Integer(), "sqlite")

# A key that says which council a row belongs to; first in every primary key.
CouncilKey = Annotated[str, mapped_column(ForeignKey("council.key"), primary_key=True)]
Key = Annotated[str, mapped_column(primary_key=True)]
Email = Annotated[str, mapped_column(EmailAddress)]
EmailKey = Annotated[str, mapped_column(EmailAddress, primary_key=True)]
LongText = Annotated[str, mapped_column(Text)]


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column,))
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False):
    """The parent of every table's class; constructors take keywords only and are checked by type."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - read by SQLAlchemy once, when the classes are made
        Decimal: ExactDecimal(),
        datetime: Instant(),
        Period: PeriodNotation(),
        Frequency: Word(Frequency),
        Polarity: Word(Polarity),
        Rating: Word(Rating),
        State: Word(State),
        tuple[str, ...]: Words(),
        dict[str, Any]: Json,
        list[Any]: Json,
    }
