"""A ranking and its judgements -> how good it is, as trec_eval reckons.

    of_query(["a", "b"], {"b": 1})["mrr10"]   0.5

Judgements are grades by article; a grade above 0 is relevant. Gains are the
grades themselves (linear), and an article that nobody judged is worth nothing.
"""

import math

MEASURES = ("ndcg10", "map", "recall100", "mrr10")


def discounted(gains):
    return sum(gain / math.log2(place + 1)
               for place, gain in enumerate(gains, 1))


def ndcg(ranked, grades, depth):
    ideal = sorted((g for g in grades.values() if g > 0), reverse=True)
    gains = [max(grades.get(name, 0), 0) for name in ranked[:depth]]
    return discounted(gains) / discounted(ideal[:depth])


def average_precision(ranked, relevant):
    found, total = 0, 0.0
    for place, name in enumerate(ranked, 1):
        if name in relevant:
            found += 1
            total += found / place
    return total / len(relevant)


def reciprocal_rank(ranked, relevant, depth):
    for place, name in enumerate(ranked[:depth], 1):
        if name in relevant:
            return 1 / place
    return 0.0


def of_query(ranked, grades):
    relevant = {name for name, grade in grades.items() if grade > 0}
    return {
        "ndcg10": ndcg(ranked, grades, 10),
        "map": average_precision(ranked, relevant),
        "recall100": len(relevant.intersection(ranked[:100])) / len(relevant),
        "mrr10": reciprocal_rank(ranked, relevant, 10),
    }


def of_run(run, judgements):
    """By query, of those for which something is relevant. A query without an
    answer counts 0."""
    return {query: of_query(run.get(query, []), grades)
            for query, grades in judgements.items()
            if any(grade > 0 for grade in grades.values())}


def means(by_query):
    return {measure: sum(one[measure] for one in by_query.values())
            / max(len(by_query), 1) for measure in MEASURES}
