"""Two systems' figures for the same queries -> whether they differ by chance.

A randomisation test: of all ways to swap the two figures of a query, how many
give a difference of means as large as the one that was seen? Ten thousand are
drawn, seeded.
"""

import random

DRAWS = 10_000


def p_value(ours, theirs, draws=DRAWS, seed=1):
    """Two-sided; never 0, as the pairs that were seen are one of the ways."""
    differences = [a - b for a, b in zip(ours, theirs, strict=True) if a != b]
    if not differences:
        return 1.0
    seen = abs(sum(differences)) - 1e-12
    chance = random.Random(seed)
    extreme = 0
    for _ in range(draws):
        signs = chance.getrandbits(len(differences))
        total = 0.0
        for difference in differences:
            total += difference if signs & 1 else -difference
            signs >>= 1
        extreme += abs(total) >= seen
    return (extreme + 1) / (draws + 1)


def compare(ours, theirs, measure="ndcg10"):
    """Of quality.of_run() twice: mean difference, p, queries won and lost."""
    queries = sorted(ours)
    a = [ours[query][measure] for query in queries]
    b = [theirs[query][measure] for query in queries]
    return {
        "difference": (sum(a) - sum(b)) / max(len(a), 1),
        "p": p_value(a, b),
        "won": sum(x > y for x, y in zip(a, b, strict=True)),
        "lost": sum(x < y for x, y in zip(a, b, strict=True)),
    }
