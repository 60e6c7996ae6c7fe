"""Are there tests enough, and are the source files short enough?

Prints the lines of tests per line of source, which must be 0.6 or more, and
names every source file of over 300 lines.
"""

import sys
from pathlib import Path

from folder_order import sources

LEAST_RATIO = 0.6
MOST_LINES = 300


def lines(path):
    return len(path.read_text(encoding="utf-8").splitlines())


def main(root):
    source = {p: lines(p) for p in
              sources(root, "include", "src", "indexer", "query")}
    tests = sum(lines(p) for p in [*sources(root, "tests"),
                                   *(root / "tests").rglob("*.py")])
    ratio = tests / max(sum(source.values()), 1)
    print(f"{tests} lines of tests for {sum(source.values())} of source: "
          f"{ratio:.2f}, at least {LEAST_RATIO}")
    long = [f"{p.relative_to(root)} has {n} lines, at most {MOST_LINES}"
            for p, n in source.items() if n > MOST_LINES]
    print(*long, sep="\n", end="\n" if long else "")
    failed = (ratio < LEAST_RATIO) + bool(long)
    print(f"{2 - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main(Path(sys.argv[1])))
