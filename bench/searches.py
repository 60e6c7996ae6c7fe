"""Queries of every class, asked of every engine -> medians, 99th percentiles,
ratios, and how far the engines agree on the counts.

ibid counts passages and articles exactly in every search. Lucene and FTS5 are
asked in their fastest way (no counts) for the ratios, and once more with exact
counts; Xapian with exact counts, as ibid.
"""

from contextlib import ExitStack
from dataclasses import replace

import draw
import passages
import scan
from figures import agreement, median, percentile, ratio
from measure import Server, say

COMPARED_MODE = {"lucene": "top10", "fts5": "top10", "xapian": "exact"}
# Xapian's phrases are of word forms, ibid's and the others' of stems.
AGREEING = {"word": "lucene fts5 xapian", "and2": "lucene fts5 xapian",
            "or2": "lucene fts5 xapian", "or4": "lucene fts5 xapian",
            "phrase": "lucene fts5", "filter": "lucene fts5 xapian"}


def write_queries(run, queries, suffix=""):
    """{class: [Query, ...]} -> {class: file}."""
    files = {}
    for name, all_of_it in queries.items():
        files[name] = run.place.work / f"{name}{suffix}.queries"
        files[name].write_text(
            "".join(query.line() + "\n" for query in all_of_it),
            encoding="utf-8")
    return files


def merged(same):
    """The answers to one query as one, with the median of their times."""
    return replace(same[0], nanoseconds=int(
        median([answer.nanoseconds for answer in same])))


class Asked:
    """The answers of all engines: by class, engine and mode."""

    def __init__(self):
        self.answers = {}

    def ask(self, run, servers, name, path):
        """One pass of each engine in turn, so that whatever else the machine
        does falls on all of them."""
        turns = {}
        for turn in range(run.settings.passes):
            for engine in run.engines:
                for mode in engine.modes:
                    # A JVM compiles what it sees often.
                    first = 3 if engine.name == "lucene" else 1
                    turns.setdefault((name, engine.name, mode), []).append(
                        servers[engine.name].run(
                            mode, 0 if turn else first, 1, path))
        for key, answers in turns.items():
            self.answers[key] = [merged(same) for same in zip(*answers)]

    def times(self, name, engine, mode):
        return [answer.nanoseconds / 1e6
                for answer in self.answers[name, engine, mode]]

    def counts(self, name, engine, mode):
        return [answer.passages
                for answer in self.answers[name, engine, mode]]

    def has(self, name, engine, mode):
        return (name, engine, mode) in self.answers


def print_times(run, asked, name):
    ours = asked.times(name, "ibid", "top10")
    for engine in run.rivals:
        mode = COMPARED_MODE[engine.name]
        for label, of in (("p50", median),
                          ("p99", lambda times: percentile(times, 0.99))):
            run.figure(f"{name}_{label}_vs_{engine.name}",
                       ratio(of(asked.times(name, engine.name, mode)),
                             of(ours)))
    run.figure(f"{name}_p50_ms", median(ours))
    run.figure(f"{name}_p99_ms", percentile(ours, 0.99))
    run.figure(f"{name}_queries", len(ours))
    for engine in run.rivals:
        for mode in ("top10", "exact"):
            if asked.has(name, engine.name, mode):
                run.figure(f"{engine.name}_{name}_{mode}_p50_ms",
                           median(asked.times(name, engine.name, mode)))


def print_facets(run, asked, name):
    ours = asked.times(name, "ibid", "facets")
    run.figure(f"{name}_facets_p50_ms", median(ours))
    run.figure(f"{name}_facets_p99_ms", percentile(ours, 0.99))
    if asked.has(name, "lucene", "facets"):
        theirs = asked.times(name, "lucene", "facets")
        run.figure(f"{name}_facets_p50_vs_lucene",
                   ratio(median(theirs), median(ours)))
        run.figure(f"{name}_facets_p99_vs_lucene",
                   ratio(percentile(theirs, 0.99), percentile(ours, 0.99)))


def print_agreement(run, asked, name):
    """Counts differ where stemmers or word boundaries do; for two words ibid
    also takes one of them from the title or a heading above."""
    ours = asked.counts(name, "ibid", "top10")
    for engine in AGREEING.get(name, "").split():
        if asked.has(name, engine, "exact"):
            theirs = asked.counts(name, engine, "exact")
            run.figure(f"{name}_count_agreement_{engine}",
                       agreement(ours, theirs))
            run.figure(f"{name}_count_ratio_{engine}",
                       sum(ours) / max(sum(theirs), 1))


# What ibid is asked for in exact forms, and how a scan counts it.
FORMS = {"word": ("form", scan.sequences),
         "phrase": ("form_phrase", scan.sequences),
         "and2": ("form_and", scan.sets)}


def check_forms(run, server, queries):
    """Exact forms of words, against reading every passage."""
    for name, (kind, count) in FORMS.items():
        forms = [draw.Query(kind, query.words) for query in queries[name]]
        path = write_queries(run, {f"{name}_form": forms})[f"{name}_form"]
        ours = [answer.passages for answer in server.run("top10", 0, 1, path)]
        truth = count(passages.read(run.place.inputs["body"]),
                      [query.words for query in forms])
        run.figure(f"{name}_count_agreement", agreement(ours, truth))
        run.raw[f"{name}_forms"] = [
            [" ".join(query.words), *counts]
            for query, *counts in zip(forms, ours, truth)]


def check_many_matches(run, server, rival):
    """The word with nearly 35,000 matches, counted by three facets."""
    words = draw.most_like(run.survey, 35000)
    trial = write_queries(run, {"trial": [draw.Query("word", [word])
                                          for word in words]})["trial"]
    counts = [answer.passages for answer in server.run("top10", 0, 1, trial)]
    word, matches = min(zip(words, counts),
                        key=lambda pair: abs(pair[1] - 35000))
    path = write_queries(run, {"facets35k": [draw.Query("word", [word])]})
    path = path["facets35k"]
    ours = server.run("facets", 5, 51, path)[0].nanoseconds
    run.figure("facets35k_matches", matches)
    run.figure("facets35k_ms", ours / 1e6)
    if rival:
        theirs = rival.run("facets", 200, 51, path)[0].nanoseconds
        run.figure("facets35k_vs_lucene", ratio(theirs, ours))


def measure(run):
    queries = draw.draw(run.survey, run.settings.queries, run.settings.seed)
    files = write_queries(run, queries)
    asked = Asked()
    with ExitStack() as open_servers:
        servers = {engine.name: open_servers.enter_context(
            Server(engine.server(run.place))) for engine in run.engines}
        if "lucene" in servers:
            say("warming the JVM up")
            for mode in ("top10", "exact", "facets"):
                for path in files.values():
                    servers["lucene"].run(mode, 5, 1, path)
        for name, path in files.items():
            say(f"{len(queries[name])} queries of the class {name}")
            asked.ask(run, servers, name, path)
            print_times(run, asked, name)
            print_facets(run, asked, name)
            print_agreement(run, asked, name)
        everything = [time for name in files
                      for time in asked.times(name, "ibid", "facets")]
        run.figure("facets_ms", median(everything))
        check_many_matches(run, servers["ibid"], servers.get("lucene"))
        say("counting by reading every passage")
        check_forms(run, servers["ibid"], queries)
    keep(run, queries, asked)


def keep(run, queries, asked):
    run.raw["queries"] = {name: [query.line() for query in all_of_it]
                          for name, all_of_it in queries.items()}
    run.raw["answers"] = {
        " ".join(key): [[answer.nanoseconds, answer.passages, answer.articles]
                        for answer in answers]
        for key, answers in asked.answers.items()}
