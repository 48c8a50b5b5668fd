"""The rules that make an indicator an exception, as a council writes them: `red`, `worse 3`, `variance 50000`."""

import re
from dataclasses import dataclass
from enum import StrEnum


class RuleFault(ValueError):
    """Text that is no rule; `str(fault)` names the rules there are."""


class RuleKind(StrEnum):
    """What a rule looks for."""

    RED = "red"
    AMBER = "amber"
    WORSE = "worse"
    SIGNAL = "signal"
    LATE = "late"
    FORECAST_RED = "forecast red"
    VARIANCE = "variance"
    OVERDUE_ACTION = "overdue action"
    NO_TARGET = "no target"

    @property
    def takes_number(self) -> bool:
        """Whether a number follows: how many periods running, or how many pounds."""
        return self in (RuleKind.AMBER, RuleKind.WORSE, RuleKind.VARIANCE)


@dataclass(frozen=True, slots=True)
class ExceptionRule:
    """One rule; `number` is how many periods running (amber, worse; 1 if not given) or the limit in pounds."""

    kind: RuleKind
    number: int = 1

    @classmethod
    def parse(cls, text: str) -> "ExceptionRule":
        """Read a rule as it stands in council.toml; raises RuleFault."""
        found = re.fullmatch(r"([a-z]+(?: [a-z]+)?)(?: (\d+))?", " ".join(text.split()), re.ASCII)
        if not found or found[1] not in set(RuleKind):
            raise RuleFault(f"one of {_known_rules()}")
        kind = RuleKind(found[1])
        if found[2] and not kind.takes_number:
            raise RuleFault(f'"{kind}" without a number')
        if kind is RuleKind.VARIANCE and not found[2]:
            raise RuleFault("an amount in pounds, such as variance 50000")
        number = int(found[2] or 1)
        if number < 1:
            raise RuleFault("a number of 1 or more")
        return cls(kind, number)

    def __str__(self) -> str:
        return f"{self.kind} {self.number}" if self.kind.takes_number else str(self.kind)


DEFAULT_RULES = tuple(
    ExceptionRule.parse(text)
    for text in (
        "red",
        "amber 2",
        "worse 3",
        "signal",
        "late",
        "forecast red",
        "variance 50000",
        "overdue action",
        "no target",
    )
)


def _known_rules() -> str:
    return ", ".join(f"{kind} N" if kind.takes_number else kind for kind in RuleKind)
