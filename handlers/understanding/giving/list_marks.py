"""What stands around figures in a list and is none of them: `1)`, `2.`, and the comma between a name and its figure."""

import re

_MARK = re.compile(r"(?P<start>(?:^|\n)[ \t]*|[ \t,;]+)\(?(?P<number>\d{1,2})[.)](?![\d)])[ \t]*(?=(?P<next>\S))")
_BETWEEN = re.compile(
    r"\b(?:somewhere )?between\s+(?P<low>£?\d[\d,.]*\s?(?:%|[a-z]{1,9})?)\s+and\s+(?=£?\d)", re.IGNORECASE
)


def without_marks(typed: str) -> str:
    """The same list with each of its items on a line, and without their numbers, which run on by one.

    A single number with a bare figure behind it is left: "3. 5" may be a slip for 3.5.
    """
    marks = [found for found in _MARK.finditer(typed) if _begins_an_item(found)]
    numbers = [int(found["number"]) for found in marks]
    in_order = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    if not in_order or typed[: marks[0].start("number")].strip(" \t\n("):
        return typed
    if len(marks) == 1 and not marks[0]["next"].isalpha():
        return typed
    starts = [*(found.start() for found in marks[1:]), len(typed)]
    return "\n".join(typed[found.end() : end].strip() for found, end in zip(marks, starts, strict=True))


def _begins_an_item(found: re.Match[str]) -> bool:
    """Whether a number stands at the start of a line, or before a name within one."""
    begins_a_line = found.start() == 0 or "\n" in found["start"]
    return found["next"].isalpha() or (begins_a_line and not found["start"].strip())


def with_ranges_joined(typed: str) -> str:
    """ "Between 40 and 45" as "40 to 45", so that it isn't cut in two."""
    return _BETWEEN.sub(lambda found: f"{found['low'].rstrip()} to ", typed)
