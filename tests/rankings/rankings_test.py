"""The rankings of the sample corpus: queries, the passages that are wanted, and
where they rank.

    rankings_test.py ROOT IBID_INDEX IBID

`rankings.golden` holds them. A line of it is the mean reciprocal rank of the
first wanted passage, a query with the options of ibid before it, or a wanted
passage with its rank (`-`: not among the first 20). With
IBID_UPDATE_GOLDENS=1 in the environment the ranks are written anew, to be read
as a part of the change; to add a query, write it with its passages and `?`.
"""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

DEPTH = 20


def cases(golden):
    """(query, wanted passages) in the order of the file."""
    found = []
    for line in golden.splitlines():
        if line.startswith("  "):
            found[-1][1].append(line.split()[1])
        elif line and not line.startswith(("#", "mean ")):
            found.append((line, []))
    return found


def head(golden):
    return "".join(line + "\n" for line in golden.splitlines()
                   if line.startswith("#"))


def ranking(ibid, index, query, corpus):
    done = subprocess.run(
        [ibid, "-d", index, "--format", "lines", "-n", str(DEPTH),
         *shlex.split(query)],
        cwd=corpus, text=True, capture_output=True, check=False)
    if done.returncode > 1:
        sys.exit(f"{query}: {done.stderr}")
    return [line.split("\t")[0] for line in done.stdout.splitlines()]


def told(golden, ranked_by):
    """The file as it should be."""
    body, reciprocals = "", []
    for query, wanted in cases(golden):
        ranked = ranked_by(query)
        ranks = {name: ranked.index(name) + 1 if name in ranked else None
                 for name in wanted}
        best = min((rank for rank in ranks.values() if rank), default=None)
        reciprocals.append(1 / best if best else 0)
        body += f"\n{query}\n"
        for name, rank in ranks.items():
            body += f"  {rank or '-':>2} {name}\n"
    mean = sum(reciprocals) / max(len(reciprocals), 1)
    return f"{head(golden)}\nmean reciprocal rank {mean:.3f}\n{body}"


def check_itself():
    """A moved passage must show."""
    golden = "# h\n\nmean reciprocal rank 0.500\n\nq\n   2 a:1\n   - b:2\n"
    assert told(golden, lambda _: ["x:1", "a:1"]) == golden
    assert told(golden, lambda _: ["a:1"]) != golden
    assert told(golden, lambda _: ["x:1", "a:1", "b:2"]) != golden


def main(root, ibid_index, ibid):
    check_itself()
    path = root / "tests" / "rankings" / "rankings.golden"
    golden = path.read_text(encoding="utf-8")
    corpus = root / "corpus"
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        subprocess.run([ibid_index, "-q", "-d", index, "."], cwd=corpus,
                       check=True)
        now = told(golden, lambda query: ranking(ibid, index, query, corpus))
    if os.environ.get("IBID_UPDATE_GOLDENS"):
        path.write_text(now, encoding="utf-8")
    elif now != golden:
        old, new = golden.splitlines(), now.splitlines()
        print(*(f"- {a}\n+ {b}" for a, b in zip(old, new) if a != b), sep="\n")
        print("the ranking has changed: run the test with "
              "IBID_UPDATE_GOLDENS=1 and read the difference")
        print("0 passed, 1 failed")
        return 1
    print("1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    arguments = [Path(argument).resolve() for argument in sys.argv[1:]]
    sys.exit(main(*arguments))
