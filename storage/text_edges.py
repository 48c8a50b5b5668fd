"""Whether a text begins or ends so, capitals and all: SQLite's LIKE takes `w01` for `W01`, PostgreSQL's does not."""

from typing import Any, Self

from sqlalchemy import Boolean, ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType


class _Condition(FunctionElement[bool]):
    type = Boolean()

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002 - as SQLAlchemy calls it
        """It is a condition as it stands; compared with 1, as SQLite's numbers are, it would be found by no index."""
        return self


class Begins(_Condition):
    """Of two texts, whether the first begins with the second; what has an index on SQLite is found by it."""

    inherit_cache = True


class Ends(_Condition):
    """Of two texts, whether the first ends with the second, which is not empty."""

    inherit_cache = True


def begins(text: Any, beginning: Any) -> ColumnElement[bool]:
    """Whether a column's text begins with a text or a parameter."""
    return Begins(text, beginning)


def ends(text: Any, ending: Any) -> ColumnElement[bool]:
    """Whether a column's text ends with a text or a parameter that is not empty."""
    return Ends(text, ending)


@compiles(Begins)
def _begins(element: Begins, compiler: SQLCompiler, **options: Any) -> str:
    text, beginning = (compiler.process(each, **options) for each in element.clauses)
    return f"starts_with({text}, {beginning})"


@compiles(Begins, "sqlite")
def _begins_on_sqlite(element: Begins, compiler: SQLCompiler, **options: Any) -> str:
    # Texts are in the order of their signs there, and the last sign there can be stands in none of them.
    text, beginning = (compiler.process(each, **options) for each in element.clauses)
    return f"({text} >= {beginning} AND {text} < {beginning} || char(1114111))"


@compiles(Ends)
def _ends(element: Ends, compiler: SQLCompiler, **options: Any) -> str:
    text, ending = (compiler.process(each, **options) for each in element.clauses)
    return f"(right({text}, length({ending})) = {ending})"


@compiles(Ends, "sqlite")
def _ends_on_sqlite(element: Ends, compiler: SQLCompiler, **options: Any) -> str:
    text, ending = (compiler.process(each, **options) for each in element.clauses)
    return f"(substr({text}, -length({ending})) = {ending})"
