"""Rankings <-> TREC run files: `query Q0 article rank score tag` a line.

The score is what trec_eval sorts by, in single precision, and it puts equal
scores in an order of its own. So the scores of a file fall from rank to rank
by a millionth at least.
"""

import math

from measure import Trouble


def falling(scores):
    last = math.inf
    for score in scores:
        last = min(score, last - abs(last) * 1e-6 if last < math.inf else score)
        yield last


def write(path, hits_by_query, tag):
    with open(path, "w", encoding="utf-8") as out:
        for query, hits in hits_by_query.items():
            scores = falling(score for _, score in hits)
            for rank, ((name, _), score) in enumerate(
                    zip(hits, scores, strict=True), 1):
                out.write(f"{query} Q0 {name} {rank} {score:.12g} {tag}\n")


def read(path):
    """Articles by query, the best first."""
    found = {}
    try:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                query, _, name, rank, score, _ = line.split()
                found.setdefault(query, []).append(
                    (-float(score), int(rank), name))
    except (OSError, ValueError) as error:
        raise Trouble(f"{path} is no run file: {error}") from None
    return {query: [name for _, _, name in sorted(hits)]
            for query, hits in found.items()}
