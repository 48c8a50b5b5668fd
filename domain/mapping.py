"""Reading a settings mapping key by key, collecting what is wrong with it instead of stopping at the first fault."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a setting: its dotted key, what was found there and what was expected instead."""

    key: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.key}: found {self.found}, expected {self.expected}."


@dataclass(frozen=True, slots=True)
class Unknown:
    """A dotted key that nobody asked for, and the names of those that were asked for beside it."""

    key: str
    beside: tuple[str, ...]


@dataclass(frozen=True)
class MappingReader:
    """Takes values out of a mapping; what it cannot use becomes a Fault, what nobody asked for is Unknown."""

    content: Mapping[str, object]
    faults: list[Fault]
    prefix: str = ""
    asked: set[str] = field(default_factory=set)
    unknown: list[Unknown] = field(default_factory=list)

    def part(self, key: str) -> "MappingReader":
        """The mapping under `key`; an empty one where there is none."""
        value = self._take(key, {})
        if not isinstance(value, Mapping):
            self.fault(key, value, "a table of keys and values")
            value = {}
        return self._deeper(value, f"{key}.")

    def parts(self, key: str) -> list["MappingReader"]:
        """The list of mappings under `key`."""
        found = self._take(key, [])
        if not isinstance(found, Sequence) or not all(isinstance(row, Mapping) for row in found):
            self.fault(key, found, "a list of tables")
            return []
        return [self._deeper(row, f"{key}[{n}].") for n, row in enumerate(found, 1)]

    def text(self, key: str, default: str | None = None) -> str:
        """A text; one without a default is required."""
        value = self._take(key, default)
        if isinstance(value, str) and (value.strip() or default is not None):
            return value.strip()
        self.fault(key, value, "a text")
        return default or ""

    def one_of(self, key: str, choices: Sequence[str], default: str) -> str:
        """One of several words; `yes` and `no` may also be true and false."""
        value = self._take(key, default)
        value = {True: "yes", False: "no"}[value] if isinstance(value, bool) else value
        if isinstance(value, str) and value.strip() in choices:
            return value.strip()
        self.fault(key, value, " or ".join(choices))
        return default

    def whole(self, key: str, default: int, *, at_least: int) -> int:
        """A whole number."""
        value = self._take(key, default)
        if isinstance(value, int) and not isinstance(value, bool) and value >= at_least:
            return value
        self.fault(key, value, f"a whole number, {at_least} or more")
        return default

    def wholes(
        self, key: str, default: tuple[int, ...], *, at_least: int | None = None, at_most: int | None = None
    ) -> tuple[int, ...]:
        """A list of different whole numbers, smallest first."""
        value = self._take(key, list(default))
        if isinstance(value, Sequence) and all(type(item) is int for item in value):
            low, high = min(value, default=0), max(value, default=0)
            if (at_least is None or not value or low >= at_least) and (at_most is None or not value or high <= at_most):
                return tuple(sorted(set(value)))
        bounds = (
            f", {at_least} or more" if at_least is not None else f", {at_most} or less" if at_most is not None else ""
        )
        self.fault(key, value, f"a list of whole numbers{bounds}")
        return default

    def parsed(self, key: str, parse: Callable[[str], Value], default: Value, *, expected: str = "") -> Value:
        """What `parse` makes of a text or number; what its ValueError says is expected, unless `expected` says it."""
        value = self._take(key, None)
        if value is None:
            return default
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            try:
                return parse(str(value))
            except ValueError as fault:
                self.fault(key, value, expected or str(fault))
                return default
        self.fault(key, value, "a text or a number")
        return default

    def parsed_list(self, key: str, parse: Callable[[str], Value], default: tuple[Value, ...]) -> tuple[Value, ...]:
        """A list of texts, each read by `parse`."""
        value = self._take(key, None)
        if value is None:
            return default
        if not isinstance(value, Sequence) or isinstance(value, str):
            self.fault(key, value, "a list of texts")
            return default
        rows = MappingReader({f"{key}[{n}]": row for n, row in enumerate(value, 1)}, self.faults, self.prefix)
        read: list[Value | None] = [rows.parsed(name, parse, None) for name in rows.content]
        return tuple(item for item in read if item is not None)

    def fault(self, key: str, found: object, expected: str) -> None:
        """Note a fault of `key`."""
        shown = "nothing" if found is None or found == "" else f'"{found}"' if isinstance(found, str) else str(found)
        self.faults.append(Fault(f"{self.prefix}{key}", shown, expected))

    def report_unknown(self) -> None:
        """Note every key that nobody asked for; call it last."""
        beside = tuple(sorted(self.asked))
        self.unknown.extend(Unknown(f"{self.prefix}{key}", beside) for key in self.content if key not in self.asked)

    def _deeper(self, content: Mapping[str, object], step: str) -> "MappingReader":
        return MappingReader(content, self.faults, f"{self.prefix}{step}", unknown=self.unknown)

    def _take(self, key: str, default: object) -> object:
        self.asked.add(key)
        return self.content.get(key, default)
