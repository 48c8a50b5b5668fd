"""How much of what is said in very different words is answered as its plain form is.

Run with `python -m benchmarks.paraphrases [PAPER ...]`: a line for each paper of `tests/questions/paraphrases`, and
with `--failures` every sentence that was answered otherwise.
"""

import sys
from collections import Counter
from collections.abc import Sequence

from tests.questions.alike import PARAPHRASES, alike
from tests.questions.conversations import RIGHT, VERDICTS


def main(words: Sequence[str]) -> int:
    """Measure the papers named, or all, and print what came of it."""
    named = [word for word in words if not word.startswith("-")]
    for paper in named or sorted(each.stem for each in PARAPHRASES.glob("*.csv")):
        found = list(alike(paper))
        counts = Counter(each.verdict for each in found)
        shares = ", ".join(f"{verdict} {100 * counts[verdict] / len(found):.1f}%" for verdict in VERDICTS)
        print(f"{paper}: {len(found)} sentences; {shares}")
        for each in found if "--failures" in words else ():
            if each.verdict != RIGHT:
                print(f"  {each.verdict}: {each.said}\n      like {each.like}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
