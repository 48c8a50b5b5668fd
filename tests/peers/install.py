"""Installs the real clients that the tests drive, from npm's lock file, into a folder that is not committed."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """0 when they are there; 0 with a line that says so when they can't be downloaded; 1 without npm."""
    npm = shutil.which("npm")
    if npm is None:
        print("npm is missing: install Node.js 20 or newer to drive the real clients.", file=sys.stderr)  # noqa: T201
        return 1
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(command, cwd=HERE, check=False)
    if done.returncode:
        print("The real clients could not be downloaded; their tests are passed over.", file=sys.stderr)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
