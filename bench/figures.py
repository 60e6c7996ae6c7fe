"""Measured times -> the figures that are printed."""

import math
import statistics


def percentile(values, share):
    """The value that `share` of all values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]


def median(values):
    return statistics.median(values)


def ratio(theirs, ours):
    """How many times faster or smaller ours is: above 1 we are better."""
    return theirs / ours if ours else math.inf


def agreement(ours, theirs):
    """The share of queries with the same count."""
    pairs = list(zip(ours, theirs, strict=True))
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else 0.0


# Queries that find about as many: within this factor, so many of the nearest.
ALIKE = 1.5
NEAREST = 7


def like_for_like(before, after):
    """[(matches, time), ...] twice -> how many times as long queries take
    after, and how many were compared: each with the median of those before that
    match about as much; the median of these ratios."""
    ratios = []
    for matches, time in after:
        near = sorted((max(matches, other) / min(matches, other), taken)
                      for other, taken in before if matches and other)
        # Of those that are as near as the last all count.
        least = min(near[:NEAREST][-1][0], ALIKE) if near else 0
        near = [taken for factor, taken in near if factor <= least]
        if near:
            ratios.append(time / median(near))
    return (median(ratios) if ratios else math.nan), len(ratios)


def line(name, value):
    """One figure as it is printed: `build_vs_lucene 1.34`."""
    if isinstance(value, float):
        value = float(f"{value:.4g}")
        if value.is_integer() and abs(value) < 1e15:
            value = int(value)
    return f"{name} {value}"
