"""Very many texts nobody meant: `python -m tests.understanding.fuzz [--count 100000] [--seed N]`.

No text may raise anything, or be answered as a question that nobody asked. The same seed gives the same texts. The
command prints the slowest text beside the median and exits with 1 when something was found.
"""

import statistics
import sys
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from handlers.understanding.describe import describe
from handlers.understanding.explaining.explain import explain
from handlers.understanding.names.index import Index
from handlers.understanding.question import Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY
from tests.understanding.support import faults
from tests.understanding.texts import PHRASES, any_text

COUNT = 100_000
COUNCILS = {"hartsmere": ("", "elspeth.nwosu", "asha.patel"), "hart": ("", "bryony.larkspur"), "westmarch": ("",)}
SHOWN_FAULTS = 20
AGAIN = 40
EXPLAINED = 20
"""One text in so many is explained as well."""


@dataclass
class Found:
    """What came of it: seconds by text with what repeats it, kinds, and what was wrong."""

    taken: list[tuple[float, int]] = field(default_factory=list)
    asked: list[tuple[str, "Stage", Context]] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Stage:
    """Somebody of a council, and what may have been said before."""

    council: str
    index: Index
    asker: Asker
    before: tuple[Question, ...]


def main() -> int:
    """Run and print; 1 when a text failed or was answered with what nobody asked."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000_000)
    arguments = parser.parse_args()
    _say(f"seed {arguments.seed}, {arguments.count:,} texts")
    found = run(arguments.count, arguments.seed)
    for wrong in found.wrong[:SHOWN_FAULTS]:
        _say(wrong)
    seconds, slowest = _slowest(found)
    median = statistics.median(each for each, _ in found.taken)
    _say(f"median {median * 1000:.2f} ms, slowest {seconds * 1000:.2f} ms ({seconds / median:.0f} times): {slowest!r}")
    _say(", ".join(f"{kind} {count:,}" for kind, count in found.kinds.most_common()))
    _say(f"{len(found.wrong)} of {arguments.count:,} went wrong")
    return int(bool(found.wrong))


def _slowest(found: Found) -> tuple[float, str]:
    """The slowest text: those that took longest are asked again, because a busy machine makes anything slow once."""
    again = []
    for _, place in sorted(found.taken)[-AGAIN:]:
        text, stage, context = found.asked[place]
        again.append((min(_seconds(text, stage, context) for _ in range(3)), text))
    return max(again)


def _seconds(text: str, stage: "Stage", context: Context) -> float:
    started = time.perf_counter()
    understand(text, stage.index, stage.asker, TODAY, context)
    return time.perf_counter() - started


def run(count: int, seed: int) -> Found:
    """Understand so many texts."""
    random, found, stages = Random(seed), Found(), tuple(_stages())
    for number in range(count):
        stage, text = random.choice(stages), any_text(random)
        context = _context(random, stage)
        started = time.perf_counter()
        try:
            question = understand(text, stage.index, stage.asker, TODAY, context)
            found.taken.append((time.perf_counter() - started, len(found.asked)))
            found.asked.append((text, stage, context))
            describe(question, stage.index, "")
            if number % EXPLAINED == 0:
                explain(text, stage.index, stage.asker, TODAY, context)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            found.wrong.append(f"{text!r} in {stage.council} after {context.last}: {type(error).__name__}: {error}")
            continue
        found.kinds[str(question.kind)] += 1
        found.wrong.extend(
            f"{text!r} in {stage.council}{' after ' + repr(context.last.text) if context.last else ''}: {fault}"
            for fault in faults(text, question, stage.index, stage.asker, context)
        )
    return found


def _stages() -> Iterator[Stage]:
    for council, people in COUNCILS.items():
        for name in people:
            index, asker = index_of(council), asker_of(council, name)
            yield Stage(council, index, asker, tuple(understand(text, index, asker, TODAY) for text in PHRASES[::41]))


def _context(random: Random, stage: Stage) -> Context:
    if random.random() < 0.6:
        return NOTHING_BEFORE
    codes = [each.code for each in stage.index.vocabulary.indicators]
    shown = tuple(random.sample(codes, random.choice((0, 1, 3))))
    pending = random.choice(codes) if random.random() < 0.2 else ""
    return Context(random.choice(stage.before), shown, pending)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
