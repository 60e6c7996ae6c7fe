"""A driver's output -> rankings and times.

    query <TAB> id <TAB> nanoseconds
    hit <TAB> article <TAB> score       the best first

The time is the median of three searches for the ten best with their texts; the
hits come from one more search that goes deeper.
"""

import subprocess
from dataclasses import dataclass, field

from measure import Trouble


@dataclass
class Ranked:
    hits: dict = field(default_factory=dict)   # (article, score)s by query
    nanoseconds: list = field(default_factory=list)

    @property
    def run(self):
        return {query: [name for name, _ in hits]
                for query, hits in self.hits.items()}


def parse(lines):
    ranked = Ranked()
    hits = []
    for line in lines:
        what, name, number = line.rstrip("\n").split("\t")
        if what == "query":
            hits = ranked.hits[name] = []
            ranked.nanoseconds.append(int(number))
        else:
            hits.append((name, float(number)))
    return ranked


def rank(command):
    words = [str(word) for word in command]
    done = subprocess.run(words, text=True, encoding="utf-8",
                          capture_output=True, check=False)
    if done.returncode:
        raise Trouble(f"{' '.join(words)} failed:\n{done.stderr[-2000:]}")
    return parse(done.stdout.splitlines())
