"""The systems that are compared: how each indexes a set and ranks its
articles.

A table with one row a system; `deep` is ibid's slower ranking.
"""

from collections.abc import Callable
from dataclasses import dataclass

import retrieval_set
from driver import rank
from engines import clean, ibid_index, java, lucene_jars
from measure import Trouble

DEPTH = 1000  # of the run files


def index_with_ibid(place, articles):
    index = place.index("rank")
    clean(index)
    taken = place.launch(ibid_index(place, index, articles), fine=(0, 1))[0]
    if taken.status:
        raise Trouble(f"ibid-index could not read all of {articles}")


def rank_with_ibid(place, articles, queries, *ways):
    return rank([place.program("ibid_rank"), place.index("rank"), articles,
                 queries, DEPTH, *ways])


def rank_with_lucene(place, articles, queries):
    return rank([*java(place), "LuceneRank", articles.with_suffix(".tsv"),
                 queries, DEPTH])


@dataclass
class System:
    name: str
    rank: Callable   # place, articles, queries -> Ranked
    there: Callable = lambda: True


SYSTEMS = {system.name: system for system in (
    System("ibid", rank_with_ibid),
    System("deep", lambda *inputs: rank_with_ibid(*inputs, "deep")),
    System("lucene", rank_with_lucene, lambda: bool(lucene_jars())),
)}


def rank_set(place, one, names):
    """Indexes a set and asks all systems; Ranked by name."""
    articles = retrieval_set.write_articles(one, place.work)
    queries = retrieval_set.write_queries(one, place.work)
    index_with_ibid(place, articles.with_suffix(".jsonl"))
    return {name: SYSTEMS[name].rank(
        place, articles.with_suffix(".jsonl"), queries) for name in names}
