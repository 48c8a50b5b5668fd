"""How long a newcomer waits: `ask` from a cold start beside importing SQLAlchemy, `--help` beside bare Python."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOUSE = Path(__file__).parent.parent
ROUNDS = 7
ASK_GOAL, HELP_GOAL = 3.0, 6.0
WHO, QUESTION, DAY = "shabnam.wetherby@hartsmere.example", "show red indicators for my portfolio", "2026-09-20"


def main() -> int:
    """Print the medians and the ratios; 1 when a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        record = f"sqlite:///{folder}/benchmark.db"
        _run("app.py", "import", "examples/hartsmere", "--database", record)
        ask = ("app.py", "ask", QUESTION, "--as", WHO, "--today", DAY, "--database", record)
        commands = {
            "ask": ask,
            "import sqlalchemy": ("-c", "import sqlalchemy, sqlalchemy.orm"),
            "--help": ("app.py", "--help"),
            "bare Python": ("-c", "pass"),
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, words in commands.items():
                taken[name].append(_run(*words))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, seconds in medians.items():
        print(f"{name:18} {seconds * 1000:8.1f} ms")
    return max(
        _verdict("ask within 3 times importing SQLAlchemy", medians["ask"] / medians["import sqlalchemy"], ASK_GOAL),
        _verdict("--help within 6 times bare Python", medians["--help"] / medians["bare Python"], HELP_GOAL),
    )


def _verdict(goal: str, ratio: float, limit: float) -> int:
    print(f"{'met' if ratio <= limit else 'MISSED':7} {goal}: {ratio:.2f}")
    return int(ratio > limit)


def _run(*words: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *words], cwd=HOUSE, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
