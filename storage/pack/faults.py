"""What is wrong with a pack, said so that somebody can find and mend it."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.framework import FrameworkFaults


@dataclass(frozen=True)
class Fault:
    """One fault: the file, the row and the column as a person sees them, what was found and what was expected.

    `row` is the line in the file (the header is 1), None where the fault lies in no row.
    """

    file: str
    row: int | None
    column: str
    found: str
    expected: str

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                self.file,
                f"row {self.row}" if self.row else "",
                f"column {self.column}" if self.column else "",
            )
            if part
        )
        return f"{place}: found {self.found or 'nothing'}, expected {self.expected}."


def faults_of_settings(file: str, faulty: FrameworkFaults) -> list[Fault]:
    """What is wrong with a council's settings, as faults of the file they stand in."""
    return [Fault(file, None, fault.key, fault.found, fault.expected) for fault in faulty.faults]


class PackFaulty(ValueError):
    """A pack that cannot be imported; `faults` has everything that is wrong with it. Nothing was saved."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)
