"""How many conversations with councils that the program was not written with are answered rightly.

Run with `python -m benchmarks.questions [COUNCIL ...]`: a table for each council beside what an answer must reach, and
with `--failures` every conversation that was not right.
"""

import sys
from collections import Counter
from collections.abc import Sequence

from tests.questions.conversations import COUNCILS, RIGHT, VERDICTS, WRONG
from tests.questions.holding import held

RIGHT_AT_LEAST, WRONG_AT_MOST = 97.0, 0.5


def main(words: Sequence[str]) -> int:
    """Measure the councils named, or all, and print what came of it; 1 when a goal is missed."""
    named = [word for word in words if not word.startswith("-")]
    missed = False
    for council in named or sorted(each.name for each in COUNCILS.iterdir()):
        found = list(held(council))
        shares = {
            verdict: 100 * count / len(found) for verdict, count in Counter(each.verdict for each in found).items()
        }
        missed |= shares.get(RIGHT, 0) < RIGHT_AT_LEAST or shares.get(WRONG, 0) > WRONG_AT_MOST
        print(f"{council}: {len(found)} conversations")
        for verdict in VERDICTS:
            print(f"  {verdict:<12}{shares.get(verdict, 0):>6.1f}%")
        for each in found if "--failures" in words else ():
            if each.verdict != RIGHT:
                print(f"  {each.verdict}: {' > '.join(each.asked.texts)}")
                print(f"      {each.answer.kind} · {each.answer.understood} · {each.text[:90]!r}")
    print(f"{'MISSED' if missed else 'met'}: at least {RIGHT_AT_LEAST:g}% right, at most {WRONG_AT_MOST:g}% wrong")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
